package fr.egide.recordedcrime.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.egide.EgideTest;
import fr.egide.recordedcrime.Comparison;
import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.Editions;
import fr.egide.recordedcrime.Reading;
import fr.egide.recordedcrime.RecordedCrime;
import fr.egide.recordedcrime.Revisions;
import fr.egide.recordedcrime.State;
import fr.egide.statistics.Evolution;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Every layout the producer has used since 2022, and what re-saved copies make of them.
@EgideTest
class LayoutsTests {

    private static final String TODAY = "CODGEO_2025;annee;indicateur;unite_de_compte;nombre;taux_pour_mille;est_diffuse;"
            + "insee_pop;insee_pop_millesime;insee_log;insee_log_millesime;complement_info_nombre;complement_info_taux\n";

    @Autowired
    EditionLoader loader;
    @Autowired
    Editions editions;
    @Autowired
    RecordedCrime crime;
    @Autowired
    Revisions revisions;
    @Autowired
    Territories territories;
    @Autowired
    JdbcClient jdbc;
    @TempDir
    Path folder;

    private final List<UUID> made = new java.util.ArrayList<>();

    @AfterEach
    void forgetsWhatItLoaded() {
        made.forEach(id -> jdbc.sql("DELETE FROM recordedcrime.edition WHERE id = :id").param("id", id).update());
    }

    @Test
    void readsTheCommunalLayoutBefore2025() throws IOException {
        UUID edition = load("old.csv", """
                CODGEO_2023;classe;annee;unité.de.compte;valeur.publiée;faits;tauxpourmille;complementinfoval;\
                complementinfotaux;POP;millPOP;LOG;millLOG
                38185;Coups et blessures volontaires intrafamiliaux;22;victime;diff;120;7,5e-01;NA;NA;160000;20;95000,7;20
                38185;Cambriolages de logement;22;infraction;diff;95;1,00000e+00;NA;NA;160000;20;95000,7;20
                38421;Cambriolages de logement;22;infraction;ndiff;NA;NA;12;0,5;38000;20;NA;NA
                """);
        Reading burglary = reading("38185", "burglary", 2022, edition);
        assertThat(burglary.count()).isEqualTo(95);
        assertThat(burglary.base()).isCloseTo(95000.7, within(1e-9));
        assertThat(reading("38185", "violence-in-family", 2022, edition).count()).isEqualTo(120);
        assertThat(reading("38421", "burglary", 2022, edition).state()).isEqualTo(State.WITHHELD);
        assertThat(editions.find(edition).orElseThrow().geographyYear()).isEqualTo(2023);
    }

    @Test
    void readsTheDepartementLayoutBefore2025() throws IOException {
        UUID edition = load("donnee-dep-geographie2023-produit-le2024-02-29.csv", """
                classe;annee;Code.département;Code.région;unité.de.compte;millPOP;millLOG;faits;POP;LOG;tauxpourmille
                Homicides;22;1;84;victime;20;20;5;638425;308491,2;7,83177350511023e-03
                Homicides;22;2A;94;victime;20;20;2;160000;100000;0.0125
                """);
        Edition loaded = editions.find(edition).orElseThrow();
        assertThat(loaded.level()).isEqualTo(Edition.Level.DEPARTEMENT);
        assertThat(loaded.geographyYear()).isEqualTo(2023);
        assertThat(loaded.producedOn()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(loaded.ratesCompared()).isEqualTo(2);
        assertThat(loaded.rateDifferences()).isZero();
        Reading ain = crime.series(territories.get(TerritoryRef.departement("01")),
                List.of(crime.indicator("Homicides")), 2022, 2022, edition).getFirst().readings().getFirst();
        assertThat(ain.rate()).isCloseTo(0.00783177350511023, within(1e-15));
    }

    @Test
    void readsRegionalBases() throws IOException {
        UUID edition = load("reg.csv", """
                Code_region;annee;indicateur;unite_de_compte;nombre;taux_pour_mille;insee_pop;insee_pop_millesime;\
                insee_log;insee_log_millesime
                76;2021;Homicides;Victime;60;0,0100000;6000000;2021;3000000;2021
                """);
        Reading reading = crime.series(territories.get(TerritoryRef.region("76")),
                List.of(crime.indicator("homicide")), 2021, 2021, edition).getFirst().readings().getFirst();
        assertThat(reading.count()).isEqualTo(60);
        assertThat(reading.state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void readsCopiesThatLostTheirZerosTheirCaseAndTheirCommas() throws IOException {
        UUID edition = load("copy.csv", "\ufeff" + TODAY.toLowerCase(java.util.Locale.ROOT) + """
                1053;2023;vols avec armes;Infraction;4;0.1;diff;41000;2020;NA;NA;NA;NA\r
                1004;2023.0;Vols d’accessoires sur véhicules;Véhicule;1e+01;0.7;diff;14000;2020;NA;NA;NA;NA\r
                """);
        assertThat(reading("01053", "armed-theft", 2023, edition).count()).isEqualTo(4);
        assertThat(reading("01004", "vehicle-accessory-theft", 2023, edition).count()).isEqualTo(10);
    }

    @Test
    void derivesABaseOnlyFromAPositiveCountAndRate() throws IOException {
        UUID edition = load("bases.csv", TODAY + """
                38185;2023;Cambriolages de logement;Infraction;190;2;diff;157000;2020;NA;NA;NA;NA
                38421;2023;Cambriolages de logement;Infraction;0;0;diff;38000;2020;NA;NA;NA;NA
                """);
        Reading derived = reading("38185", "burglary", 2023, edition);
        assertThat(derived.base()).isEqualTo(95000);
        assertThat(derived.baseDerived()).isTrue();
        Reading zero = reading("38421", "burglary", 2023, edition);
        assertThat(zero.state()).isEqualTo(State.PUBLISHED);
        assertThat(zero.count()).isZero();
        assertThat(zero.rate()).isNull();
    }

    @Test
    void countsPrintedRatesThatDifferBeyondTheirDigits() throws IOException {
        UUID edition = load("rates.csv", TODAY + """
                38185;2023;Vols avec armes;Infraction;100;0,6369;diff;157000;2020;NA;NA;NA;NA
                38185;2022;Vols avec armes;Infraction;100;0,6500;diff;157000;2020;NA;NA;NA;NA
                """);
        assertThat(editions.find(edition).orElseThrow().ratesCompared()).isEqualTo(2);
        assertThat(editions.find(edition).orElseThrow().rateDifferences()).isEqualTo(1);
    }

    @Test
    void takesEachYearFromTheNewestEditionAndListsWhatItRevised() throws IOException {
        String header = TODAY;
        UUID older = load("a-produit-le2024-01-01.csv", header + """
                38563;2022;Vols avec armes;Infraction;10;NA;diff;15000;2020;NA;NA;NA;NA
                38563;2023;Vols avec armes;Infraction;12;NA;diff;15000;2020;NA;NA;NA;NA
                """);
        UUID newer = load("b-produit-le2025-01-01.csv", header + """
                38563;2023;Vols avec armes;Infraction;14;NA;diff;15000;2020;NA;NA;NA;NA
                """);
        Territory voiron = territories.get(TerritoryRef.commune("38563"));
        List<Reading> readings = crime.series(voiron, crime.indicator("armed-theft"), 2022, 2023).readings();
        assertThat(readings).extracting(Reading::edition).containsExactly(older, newer);
        assertThat(readings).extracting(Reading::breakBefore).containsExactly(false, true);
        Comparison across = crime.compare(voiron, crime.indicator("armed-theft"), 2022, 2023);
        assertThat(across.evolution()).isEqualTo(Evolution.NOTHING_CAN_BE_SAID);
        assertThat(across.reason()).isEqualTo(Comparison.Reason.SEAM);
        assertThat(revisions.of(voiron)).singleElement().satisfies(revision -> {
            assertThat(revision.before()).isEqualTo(12);
            assertThat(revision.after()).isEqualTo(14);
        });
    }

    @Test
    void recognisesTheSameContentUnderAnotherName() throws IOException {
        String content = TODAY + "38185;2019;Vols avec armes;Infraction;7;NA;diff;157000;2020;NA;NA;NA;NA\n";
        UUID first = load("one.csv", content);
        Path again = folder.resolve("two.csv");
        Files.writeString(again, content);
        EditionLoader.Outcome outcome = loader.load(
                new EditionLoader.Request(again, "two.csv", "file", null, null), new Progress(1, 0));
        assertThat(outcome).isEqualTo(new EditionLoader.Outcome(first, true));
    }

    private Reading reading(String commune, String indicator, int year, UUID edition) {
        return crime.series(territories.get(TerritoryRef.commune(commune)), List.of(crime.indicator(indicator)), year,
                year, edition).getFirst().readings().getFirst();
    }

    private UUID load(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        EditionLoader.Outcome outcome = loader.load(new EditionLoader.Request(file, name, "file", null, null),
                new Progress(Files.size(file), 0));
        made.add(outcome.edition());
        return outcome.edition();
    }
}
