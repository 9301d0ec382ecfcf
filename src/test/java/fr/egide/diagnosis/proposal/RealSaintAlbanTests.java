package fr.egide.diagnosis.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.FileSystemResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.context.LoadedTables;
import fr.egide.recordedcrime.LoadedEditions;
import fr.egide.recordedcrime.importing.Jobs;
import fr.egide.territory.Commune;
import fr.egide.territory.Territories;
import fr.egide.territory.contour.ContourImport;
import fr.egide.territory.contour.GivenFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/// The territory around Saint-Alban, north of Toulouse, on the official files; its twin on an invented map is in
/// [AdequateTerritoryTests].
@EgideTest
@Import({Coherence.class, LoadedEditions.class, LoadedTables.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealSaintAlbanTests {

    private static final List<String> CONTEXT = List.of("filosofi-communes-2021.json",
            "rpls-logement-social-communes.json.gz", "bpe-2024-communes.json.gz",
            "chomage-zones-emploi-2021T1-2025T4.json");

    @Autowired
    ContourImport imports;
    @Autowired
    Jobs jobs;
    @Autowired
    LoadedEditions editions;
    @Autowired
    LoadedTables tables;
    @Autowired
    Examinations examinations;
    @Autowired
    Coherence coherence;
    @Autowired
    Territories territories;
    @Autowired
    MockMvcTester mvc;

    private Path folder = Path.of("");

    @BeforeAll
    void loadsTheOfficialFiles() throws IOException {
        folder = Path.of(System.getProperty("egide.data", ""));
        assumeThat(folder.resolve("recorded-crime")).as("real official files, given by -Degide.data").isDirectory();
        imports.contours(new GivenFile("2025",
                new FileSystemResource(folder.resolve("geography/communes-31-georef-2025.geojson.gz"))), 2025);
        try (InputStream bytes = Files
                .newInputStream(folder.resolve("recorded-crime/communes-haute-garonne-2016-2024.csv.gz"))) {
            editions.keep(jobs.start("communes-haute-garonne-2016-2024.csv.gz", bytes, null));
        }
    }

    @AfterAll
    void forgetsThem() {
        editions.forget();
        tables.forget();
    }

    @Test
    void isOfOnePieceAndDefendedByItsTable() throws IOException {
        Examination before = examine();
        ProposalView alone = coherence.check(before);
        assertThat(before.proposal().ground().years()).containsExactly(2022, 2023, 2024);
        assertThat(String.join(" ", alone.weighed())).contains("Manquent ici", "La proposition peut changer");

        for (String name : CONTEXT) {
            tables.load(name, null, Files.readAllBytes(folder.resolve("context").resolve(name)));
        }
        Examination after = examine();
        ProposalView whole = coherence.check(after);

        assertThat(String.join(" ", whole.weighed())).contains("Ont pesé : ", "revenu");
        assertThat(after.proposal().ground().context().missing()).hasSizeLessThan(
                before.proposal().ground().context().missing().size());
        assertThat(whole.map()).startsWith("<svg");
        assertThat(Objects.requireNonNull(after.chosen().measures().compactness())).isBetween(0.05, 0.8);
        assertThat(after.options()).allSatisfy(option -> assertThat(option.measures().compactness()).isNotNull());
        assertThat(mvc.get().uri("/territories/commune:31467/proposal").with(As.coordinator())).hasStatusOk()
                .bodyText().contains(whole.sentences().getFirst(), "Toulouse Métropole", "Haute-Garonne")
                .doesNotContain("NaN", "Infinity");
    }

    private Examination examine() {
        Commune seed = territories.findCommune("31467").orElseThrow();
        return examinations.of(seed, new Choice(Limits.usual(seed), List.of(), List.of())).orElseThrow();
    }
}
