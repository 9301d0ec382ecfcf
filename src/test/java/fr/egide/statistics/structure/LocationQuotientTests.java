package fr.egide.statistics.structure;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.Interval;
import fr.egide.statistics.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LocationQuotientTests {

    /// Koopman (1984): 36 of 40 against 16 of 80, ratio 4.5 from 2.94 to 7.15.
    @Test
    void carriesThePublishedIntervalOfARatioOfShares() {
        LocationQuotient found = LocationQuotient.of(36, 40, 52, 120, 1, 0.95).orElseThrow();

        Oracle.assertClose(found.quotient(), 36.0 / 40 / (52.0 / 120), 1e-12, "quotient");
        Oracle.assertClose(ratio(found.interval().lower()), 2.94, 0.002, "lower");
        Oracle.assertClose(ratio(found.interval().upper()), 7.15, 0.002, "upper");
    }

    @Property(tries = 300)
    void liesWithinItsIntervalWhichGrowsWithTheDispersion(@ForAll @IntRange(max = 300) int kindHere,
            @ForAll @IntRange(min = 1, max = 500) int otherHere,
            @ForAll @IntRange(min = 1, max = 5_000) int kindElsewhere,
            @ForAll @IntRange(max = 9_000) int otherElsewhere) {
        int here = kindHere + otherHere;
        int around = here + kindElsewhere + otherElsewhere;
        LocationQuotient plain = LocationQuotient.of(kindHere, here, kindHere + kindElsewhere, around, 1, 0.95)
                .orElseThrow();
        LocationQuotient noisy = LocationQuotient.of(kindHere, here, kindHere + kindElsewhere, around, 3, 0.95)
                .orElseThrow();

        assertThat(plain.quotient()).isBetween(plain.interval().lower() * (1 - 1e-9), plain.interval().upper());
        assertThat(noisy.interval().lower()).isLessThanOrEqualTo(plain.interval().lower());
        assertThat(noisy.interval().upper()).isGreaterThanOrEqualTo(plain.interval().upper());
        assertThat(plain.interval().upper()).isLessThanOrEqualTo((double) around / here * (1 + 1e-12));
    }

    @Test
    void startsAtZeroWithoutFactsOfTheKindAndIsBoundedWhereTheyAreAllHere() {
        Interval none = LocationQuotient.of(0, 50, 100, 1_000, 1, 0.95).orElseThrow().interval();
        Interval all = LocationQuotient.of(8, 50, 8, 1_000, 1, 0.95).orElseThrow().interval();

        assertThat(none.lower()).isZero();
        assertThat(none.upper()).isBetween(0.5, 1.0);
        assertThat(all.upper()).isEqualTo(20);
    }

    @Test
    void isNotDefinedWithNothingToCompare() {
        assertThat(LocationQuotient.of(0, 0, 5, 10, 1, 0.95)).isEmpty();
        assertThat(LocationQuotient.of(0, 5, 0, 10, 1, 0.95)).isEmpty();
        assertThat(LocationQuotient.of(2, 5, 2, 5, 1, 0.95)).isEmpty();
    }

    @Test
    void refusesATerritoryOutOfItsArea() {
        assertThatThrownBy(() -> LocationQuotient.of(5, 9, 4, 100, 1, 0.95))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double ratio(double quotient) {
        double weight = 40.0 / 120;
        return quotient * (1 - weight) / (1 - quotient * weight);
    }
}
