package fr.egide.recordedcrime;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import fr.egide.EgideTest;
import fr.egide.territory.Perimeter;
import fr.egide.territory.Perimeters;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

import static fr.egide.recordedcrime.LoadedEditions.COMMUNES;
import static fr.egide.recordedcrime.LoadedEditions.DEPARTEMENTS;
import static fr.egide.recordedcrime.LoadedEditions.REGIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// What a reading says of what it doesn't know.
@EgideTest
@Import(LoadedEditions.class)
class ReadingTests {

    @Autowired
    LoadedEditions loaded;
    @Autowired
    RecordedCrime crime;
    @Autowired
    Territories territories;
    @Autowired
    Perimeters perimeters;

    @AfterEach
    void forgetsWhatItLoaded() {
        loaded.forget();
    }

    @Test
    void keepsTheRateOfAPerimeterWhenOneCommuneHasNoDwellings() throws IOException {
        loaded.load("dwellings.csv", COMMUNES + """
                38185;2019;Cambriolages de logement;Infraction;100;NA;diff;157000;2016;50000;2016
                38421;2019;Cambriolages de logement;Infraction;50;NA;diff;38000;2016;20000;2016
                38563;2019;Cambriolages de logement;Infraction;10;NA;diff;15000;2016;NA;NA
                """);
        Reading reading = reading(perimeter(), "burglary", 2019);

        assertThat(reading.count()).isEqualTo(160);
        assertThat(reading.rate()).isCloseTo(150 * 1000 / 70000.0, within(1e-9));
        assertThat(reading.published()).isEqualTo(3);
        assertThat(reading.rated()).isEqualTo(2);
        assertThat(reading.ratedCount()).isEqualTo(150);
        assertThat(reading.rateAbsent()).isNull();
    }

    @Test
    void saysWhyThereIsNoRate() throws IOException {
        loaded.load("no-rate.csv", COMMUNES + """
                38185;2018;Cambriolages de logement;Infraction;0;0;diff;157000;2016;NA;NA
                38185;2019;Cambriolages de logement;Infraction;NA;NA;ndiff;157000;2016;NA;NA
                """);
        Territory grenoble = territories.get(TerritoryRef.commune("38185"));

        assertThat(reading(grenoble, "burglary", 2018).rateAbsent()).isEqualTo(RateAbsent.NO_BASE);
        assertThat(reading(grenoble, "burglary", 2019).rateAbsent()).isEqualTo(RateAbsent.WITHHELD);
        assertThat(reading(grenoble, "burglary", 2017).rateAbsent()).isEqualTo(RateAbsent.ABSENT);
    }

    @Test
    void countsTheInhabitantsOfTheCommunesWithheld() throws IOException {
        loaded.load("withheld.csv", COMMUNES + """
                38185;2019;Vols avec armes;Infraction;100;NA;diff;157000;2016;NA;NA
                38421;2019;Vols avec armes;Infraction;NA;NA;ndiff;38000;2016;NA;NA
                """);
        Reading reading = reading(perimeter(), "armed-theft", 2019);

        assertThat(reading.withheld()).isEqualTo(1);
        assertThat(reading.withheldPopulation())
                .isEqualTo(territories.get(TerritoryRef.commune("38421")).population());
        assertThat(reading.absent()).isEqualTo(1);
    }

    @Test
    void hidesNoSumOfDepartementsBehindARegionalEditionOfTwoRows() throws IOException {
        loaded.load("regions.csv", REGIONS + """
                94;2018;Homicides;Victime;11;NA;350000;2016;NA;NA
                """);
        loaded.load("departements.csv", DEPARTEMENTS + """
                2A;2018;Homicides;Victime;4;NA;160000;2016;NA;NA
                2B;2018;Homicides;Victime;5;NA;180000;2016;NA;NA
                2A;2017;Homicides;Victime;3;NA;160000;2016;NA;NA
                2B;2017;Homicides;Victime;2;NA;180000;2016;NA;NA
                2A;2018;Vols avec armes;Infraction;7;NA;160000;2016;NA;NA
                2B;2018;Vols avec armes;Infraction;8;NA;180000;2016;NA;NA
                """);
        Territory corsica = territories.get(TerritoryRef.region("94"));

        assertThat(reading(corsica, "homicide", 2018)).satisfies(reading -> {
            assertThat(reading.count()).isEqualTo(11);
            assertThat(reading.level()).isEqualTo(Edition.Level.REGION);
        });
        assertThat(reading(corsica, "homicide", 2017)).satisfies(reading -> {
            assertThat(reading.count()).isEqualTo(5);
            assertThat(reading.level()).isEqualTo(Edition.Level.DEPARTEMENT);
        });
        assertThat(reading(corsica, "armed-theft", 2018).count()).isEqualTo(15);
        assertThat(crime.compare(corsica, crime.indicator("homicide"), 2017, 2018).reason())
                .isEqualTo(Comparison.Reason.SEAM);
    }

    @Test
    void comparesTwoYearsOverTheCommunesThatHaveABaseInBoth() throws IOException {
        loaded.load("bases-in-both.csv", COMMUNES + """
                38185;2018;Cambriolages de logement;Infraction;100;NA;diff;157000;2016;50000;2016
                38185;2019;Cambriolages de logement;Infraction;120;NA;diff;157000;2016;50000;2016
                38421;2018;Cambriolages de logement;Infraction;40;NA;diff;38000;2016;20000;2016
                38421;2019;Cambriolages de logement;Infraction;50;NA;diff;38000;2016;20000;2016
                38563;2018;Cambriolages de logement;Infraction;10;NA;diff;15000;2016;NA;NA
                38563;2019;Cambriolages de logement;Infraction;90;NA;diff;15000;2016;8000;2016
                """);
        Comparison change = crime.compare(perimeter(), crime.indicator("burglary"), 2018, 2019);

        assertThat(change.common()).isEqualTo(2);
        assertThat(change.countTo()).isEqualTo(170);
        assertThat(change.ratio()).isNotNull();
    }

    private Territory perimeter() {
        return territories.get(perimeters.create("Trois communes lues", Perimeter.Kind.COMMUNES,
                List.of("38185", "38421", "38563"), "", LocalDate.of(2024, 1, 1), null).ref());
    }

    private Reading reading(Territory territory, String indicator, int year) {
        return crime.series(territory, crime.indicator(indicator), year, year).readings().getFirst();
    }
}
