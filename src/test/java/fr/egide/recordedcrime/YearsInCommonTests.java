package fr.egide.recordedcrime;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import fr.egide.EgideTest;
import fr.egide.recordedcrime.Comparison.Reason;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;

import static fr.egide.recordedcrime.LoadedEditions.COMMUNES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Several years of a territory are read over the communes published in each of them.
@EgideTest
@Import(LoadedEditions.class)
class YearsInCommonTests {

    @Autowired
    LoadedEditions loaded;
    @Autowired
    RecordedCrime crime;
    @Autowired
    Territories territories;

    @AfterEach
    void forgetsWhatItLoaded() {
        loaded.forget();
    }

    @Test
    void addsTheYearsOfACommuneAndTheirBases() throws IOException {
        loaded.load("three.csv", COMMUNES + burglaries(2017, 90) + burglaries(2018, 110) + burglaries(2019, 100));
        CommonReading three = read(List.of(2017, 2018, 2019));

        assertThat(three.isSaid()).isTrue();
        assertThat(three.counts()).containsExactly(90L, 110L, 100L);
        assertThat(three.count(0, 3)).isEqualTo(300);
        assertThat(three.base(0, 3)).isCloseTo(150_000, within(1e-9));
        assertThat(three.share()).isEqualTo(1);
    }

    @Test
    void saysNothingOfYearsOfWhichOneIsWithheld() throws IOException {
        loaded.load("withheld.csv",
                COMMUNES + burglaries(2017, 90)
                        + "38185;2018;Cambriolages de logement;Infraction;NA;NA;ndiff;157000;2016;50000;2016\n"
                        + burglaries(2019, 100));

        assertThat(read(List.of(2017, 2018, 2019)).reason()).isEqualTo(Reason.NO_COMMON_MEMBER);
        assertThat(read(List.of(2019)).counts()).containsExactly(100L);
    }

    @Test
    void saysNothingOfAYearNoEditionCovers() throws IOException {
        loaded.load("one.csv", COMMUNES + burglaries(2019, 100));

        assertThat(read(List.of(2018, 2019)).reason()).isEqualTo(Reason.NOT_COVERED);
        assertThat(read(List.of(2018, 2019)).counts()).isEmpty();
    }

    private CommonReading read(List<Integer> years) {
        SeriesIndicator burglary = crime.indicator("burglary");
        return crime.yearsInCommon(territories.get(TerritoryRef.parse("commune:38185")), List.of(burglary), null)
                .get("burglary").over(years);
    }

    private static String burglaries(int year, int count) {
        return "38185;%d;Cambriolages de logement;Infraction;%d;NA;diff;157000;2016;50000;2016\n".formatted(year,
                count);
    }
}
