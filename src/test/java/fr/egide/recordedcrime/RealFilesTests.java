package fr.egide.recordedcrime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

import fr.egide.EgideTest;
import fr.egide.recordedcrime.importing.Jobs;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

@EgideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealFilesTests {

    @Autowired
    Jobs jobs;
    @Autowired
    RecordedCrime crime;
    @Autowired
    Editions editions;
    @Autowired
    Revisions revisions;
    @Autowired
    Territories territories;

    @BeforeAll
    void loadTheFourOfficialFiles() throws IOException {
        Path folder = Path.of(System.getProperty("egide.data")).resolve("recorded-crime");
        assumeThat(folder).as("real official files, given by -Degide.data").isDirectory();
        for (String name : List.of("communes-france-2025.csv.gz", "communes-haute-garonne-2016-2024.csv.gz",
                "departements-2016-2025.csv.gz",
                "donnee-dep-data.gouv-2024-geographie2024-produit-le2025-01-26.csv.gz")) {
            try (InputStream bytes = Files.newInputStream(folder.resolve(name))) {
                UUID job = jobs.start(name, bytes, null);
                Awaitility.await().atMost(Duration.ofMinutes(3))
                        .until(() -> !jobs.find(job).orElseThrow().state().equals("RUNNING"));
                assertThat(jobs.find(job).orElseThrow().problemText()).isNull();
            }
        }
    }

    @Test
    void readsTheBurglariesOfToulouseIn2016() {
        Reading reading = reading("commune:31555", "Cambriolages de logement", 2016);

        assertThat(reading.count()).isEqualTo(4874);
        assertThat(reading.rate()).isCloseTo(16.9088, within(0.0001));
        assertThat(reading.low()).isLessThan(reading.rate());
        assertThat(reading.state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void saysHowMuchOfToulouseMetropoleIsKnownIn2024() {
        Reading reading = reading("epci:243100518", "burglary", 2024);

        assertThat(reading.count()).isEqualTo(3789);
        assertThat(reading.published()).isEqualTo(35);
        assertThat(reading.withheld()).isEqualTo(2);
        assertThat(reading.state()).isEqualTo(State.PARTIAL);
    }

    @Test
    void keepsBothEditionsOfAFigureAndListsItAsRevised() {
        var departement = territories.get(TerritoryRef.departement("31"));
        var burglary = crime.indicator("burglary");
        List<Edition> older = editions.list().stream().filter(edition -> edition.fileName().startsWith("donnee-dep"))
                .toList();

        assertThat(reading("departement:31", "burglary", 2024).count()).isEqualTo(6289);
        assertThat(crime.series(departement, List.of(burglary), 2024, 2024, older.getFirst().id()).getFirst().readings()
                .getFirst()
                .count()).isEqualTo(6394);
        assertThat(revisions.of(departement)).anySatisfy(revision -> {
            assertThat(revision.indicator()).isEqualTo("burglary");
            assertThat(revision.year()).isEqualTo(2024);
            assertThat(revision.before()).isEqualTo(6394);
            assertThat(revision.after()).isEqualTo(6289);
        });
    }

    @Test
    void countsTheWithheldCellsOf2025() {
        assertThat(editions.list()).anySatisfy(edition -> {
            assertThat(edition.fileName()).isEqualTo("communes-france-2025.csv.gz");
            assertThat(edition.rows()).isEqualTo(523_800);
            assertThat(edition.withheld()).isEqualTo(251_105);
        });
    }

    @Test
    void neverReadsAWiderDisclosureAsARise() {
        Reading first = reading("epci:243100518", "sexual-violence", 2016);
        Reading last = reading("epci:243100518", "sexual-violence", 2024);
        Comparison change = crime.compare(territories.get(TerritoryRef.parse("epci:243100518")),
                crime.indicator("sexual-violence"), 2016, 2024);

        assertThat(first.count()).isEqualTo(621);
        assertThat(first.published()).isEqualTo(8);
        assertThat(last.count()).isEqualTo(1513);
        assertThat(last.published()).isEqualTo(20);
        assertThat(change.common()).isLessThanOrEqualTo(8);
    }

    @Test
    void marksTheSeamBetweenTwoEditions() {
        var series = crime.series(territories.get(TerritoryRef.commune("31555")), crime.indicator("burglary"), 2016,
                2025);

        assertThat(series.of(2025).orElseThrow().breakBefore()).isTrue();
        assertThat(series.of(2020).orElseThrow().breakBefore()).isFalse();
        assertThat(crime.compare(series.territory(), series.indicator(), 2024, 2025).ratio()).isNull();
    }

    private Reading reading(String ref, String indicator, int year) {
        return crime.series(territories.get(TerritoryRef.parse(ref)), crime.indicator(indicator), year, year).readings()
                .getFirst();
    }
}
