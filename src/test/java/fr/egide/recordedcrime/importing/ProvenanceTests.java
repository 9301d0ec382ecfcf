package fr.egide.recordedcrime.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.recordedcrime.Provenance;
import fr.egide.recordedcrime.Provenances;
import fr.egide.recordedcrime.RecordedCrime;
import fr.egide.recordedcrime.State;
import fr.egide.territory.Perimeter;
import fr.egide.territory.Perimeters;
import fr.egide.territory.Territories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/// « D’où vient ce chiffre ? »: edition, file, line and what the producer printed there.
@EgideTest
class ProvenanceTests {

    private static final String BASE = """
            CODGEO_2025;annee;indicateur;unite_de_compte;nombre;taux_pour_mille;est_diffuse;insee_pop;\
            insee_pop_millesime;insee_log;insee_log_millesime;complement_info_nombre;complement_info_taux
            38185;2017;Cambriolages de logement;Infraction;812;8,4842;diff;158000;2016;95707,5;2016;NA;NA
            38421;2017;Cambriolages de logement;Infraction;NA;NA;ndiff;38000;2016;17000;2016;2,35;1,75
            38151;2017;Cambriolages de logement;Infraction;190;2;diff;40000;2016;NA;NA;NA;NA
            38185;2018;Cambriolages de logement;Infraction;700;7;diff;158000;2016;100000;2016;NA;NA
            """;

    @Autowired
    EditionLoader loader;
    @Autowired
    Provenances provenances;
    @Autowired
    RecordedCrime crime;
    @Autowired
    Territories territories;
    @Autowired
    Perimeters perimeters;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    MockMvcTester mvc;
    @TempDir
    Path folder;

    UUID edition;
    Perimeter perimeter;

    @BeforeEach
    void loadABase() throws IOException {
        Path file = folder.resolve("base-produit-le2025-06-01.csv");
        Files.writeString(file, BASE);
        edition = loader.load(new EditionLoader.Request(file, "base-produit-le2025-06-01.csv", "file", null,
                As.COORDINATOR.id()), new Progress(1, 0)).edition();
        perimeter = perimeters.create("Grenoble et voisines", Perimeter.Kind.COMMUNES,
                List.of("38185", "38421", "38151"), "", LocalDate.of(2024, 1, 1), null);
    }

    @AfterEach
    void forgetIt() {
        jdbc.sql("DELETE FROM recordedcrime.edition WHERE id = :id").param("id", edition).update();
    }

    @Test
    void givesTheLineAndWhatIsPrintedThere() {
        Provenance found = provenances.of(territories.get(perimeter.ref()), crime.indicator("burglary"), 2017, edition);

        assertThat(found.labels()).containsExactly("Cambriolages de logement (Infraction)");
        assertThat(found.loadedBy()).isEqualTo(As.COORDINATOR.id());
        assertThat(found.cells())
                .extracting(Provenance.Printed::code, Provenance.Printed::line, Provenance.Printed::state,
                        Provenance.Printed::count, Provenance.Printed::rate, Provenance.Printed::base,
                        Provenance.Printed::baseDerived, Provenance.Printed::vintage,
                        Provenance.Printed::withheldMean)
                .containsExactly(tuple("38185", 2, State.PUBLISHED, 812L, 8.4842, 95707.5, false, 2016, null),
                        tuple("38421", 3, State.WITHHELD, null, null, 17000.0, false, 2016, 2.35),
                        tuple("38151", 4, State.PUBLISHED, 190L, 2.0, 95000.0, true, 0, null));
    }

    @Test
    void showsItOnAPage() {
        assertThat(mvc.get().uri("/figures/provenance").param("territory", perimeter.ref().toString())
                .param("indicator", "burglary").param("year", "2017").param("edition", edition.toString())
                .with(As.coordinator())).hasStatusOk().bodyText().contains("base-produit-le2025-06-01.csv", "8,4842",
                        "Somme de 2 valeurs publiées ; non diffusées : 1", "base déduite", "2,35 ; taux 1,75",
                        "1er juin 2025");
    }

    @Test
    void saysWhenNoEditionCoversTheYear() {
        assertThat(mvc.get().uri("/figures/provenance").param("territory", "commune:38185")
                .param("indicator", "burglary").param("year", "2003").with(As.coordinator())).hasStatusOk().bodyText()
                .contains("Aucune édition chargée ne couvre cette année");
    }
}
