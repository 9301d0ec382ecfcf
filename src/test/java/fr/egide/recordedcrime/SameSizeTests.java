package fr.egide.recordedcrime;

import java.io.IOException;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.egide.EgideTest;
import fr.egide.territory.SizeClass;
import fr.egide.territory.Territories;

import static fr.egide.recordedcrime.LoadedEditions.COMMUNES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The communes of one class of size, added up with the loading of an edition.
@EgideTest
@Import(LoadedEditions.class)
class SameSizeTests {

    private static final String GRENOBLE = "38185;2019;Cambriolages de logement;Infraction;%s;157000;2016;%s;2016\n";
    private static final String DIJON = "21231;2019;Cambriolages de logement;Infraction;%s;157000;2016;%s;2016\n";
    private static final String ANGERS = "49007;2019;Cambriolages de logement;Infraction;%s;157000;2016;%s;2016\n";

    @Autowired
    LoadedEditions loaded;
    @Autowired
    Editions editions;
    @Autowired
    SameSize sameSize;
    @Autowired
    SizeSums sizeSums;
    @Autowired
    RecordedCrime crime;
    @Autowired
    Territories territories;
    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forgetsWhatItLoaded() {
        loaded.forget();
    }

    @Test
    void addsPublishedCommunesOnlyAndRatesThoseThatHaveABase() throws IOException {
        loaded.load("size.csv", COMMUNES + GRENOBLE.formatted("100;NA;diff", "80000")
                + DIJON.formatted("0;0;diff", "NA") + ANGERS.formatted("NA;NA;ndiff", "70000"));
        Reading reading = large(2019);
        int communes = territories.communesOfSameSize(SizeClass.FROM_100000).size();

        assertThat(reading.state()).isEqualTo(State.PARTIAL);
        assertThat(reading.count()).isEqualTo(100);
        assertThat(reading.published()).isEqualTo(2);
        assertThat(reading.withheld()).isEqualTo(1);
        assertThat(reading.absent()).isEqualTo(communes - 3);
        assertThat(reading.rated()).isEqualTo(1);
        assertThat(reading.rate()).isCloseTo(100 * 1000 / 80_000.0, within(1e-9));
        assertThat(reading.withheldPopulation()).isEqualTo(territories.findCommune("49007").orElseThrow().population());
    }

    @Test
    void neverReadsZeroWhereEveryCommuneIsWithheld() throws IOException {
        loaded.load("size.csv", COMMUNES + ANGERS.formatted("NA;NA;ndiff", "70000"));

        assertThat(large(2019).state()).isEqualTo(State.WITHHELD);
        assertThat(large(2019).count()).isNull();
        assertThat(large(2019).rate()).isNull();
    }

    @Test
    void readsTheNewestOfTheEditionsThatNameTheMostCommunes() throws IOException {
        loaded.load("old-produit-le2020-01-01.csv", COMMUNES + GRENOBLE.formatted("100;NA;diff", "80000")
                + DIJON.formatted("10;NA;diff", "80000"));
        UUID newer = loaded.load("new-produit-le2021-01-01.csv", COMMUNES + GRENOBLE.formatted("101;NA;diff", "80000")
                + DIJON.formatted("10;NA;diff", "80000"));
        loaded.load("part-produit-le2022-01-01.csv", COMMUNES + GRENOBLE.formatted("102;NA;diff", "80000"));

        assertThat(large(2019).edition()).isEqualTo(newer);
        assertThat(large(2019).count()).isEqualTo(111);
    }

    /// 31298 is now part of 31471: the commune of today is published if both are.
    @Test
    void countsACommuneMadeOfTwoOnce() throws IOException {
        String row = "%s;%d;Vols avec armes;Infraction;%s;NA;%s;1000;2016;NA;NA\n";
        loaded.load("merged.csv", COMMUNES + row.formatted("31298", 2018, "7", "diff")
                + row.formatted("31471", 2018, "8", "diff") + row.formatted("31298", 2019, "7", "diff")
                + row.formatted("31471", 2019, "NA", "ndiff"));
        SizeClass size = SizeClass.of(territories.findCommune("31471").orElseThrow().population());

        assertThat(reading(size, "armed-theft", 2018)).satisfies(reading -> {
            assertThat(reading.published()).isEqualTo(1);
            assertThat(reading.count()).isEqualTo(15);
            assertThat(reading.base()).isEqualTo(2000);
        });
        assertThat(reading(size, "armed-theft", 2019)).satisfies(reading -> {
            assertThat(reading.state()).isEqualTo(State.WITHHELD);
            assertThat(reading.withheld()).isEqualTo(1);
        });
    }

    @Test
    void addsUpAgainAnEditionOfAnotherGeography() throws IOException {
        UUID edition = loaded.load("size.csv", COMMUNES + GRENOBLE.formatted("100;NA;diff", "80000"));
        jdbc.sql("UPDATE recordedcrime.size_sum SET count = 1 WHERE edition = :id").param("id", edition).update();
        sizeSums.add(edition);
        assertThat(large(2019).count()).isEqualTo(1);

        jdbc.sql("UPDATE recordedcrime.edition SET summed_geography = 1999 WHERE id = :id").param("id", edition)
                .update();
        sizeSums.add(edition);
        assertThat(large(2019).count()).isEqualTo(100);
    }

    private Reading large(int year) {
        return reading(SizeClass.FROM_100000, "burglary", year);
    }

    private Reading reading(SizeClass size, String indicator, int year) {
        return sameSize.readings(size, editions.list()).of(crime.indicator(indicator), year).orElseThrow();
    }
}
