package fr.egide.diagnosis.portrait;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import fr.egide.recordedcrime.CommonReading;
import fr.egide.recordedcrime.Comparison.Reason;
import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.SeriesIndicator.Direction;
import fr.egide.recordedcrime.YearsInCommon;
import fr.egide.statistics.Evolution;
import fr.egide.statistics.trend.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// A trend is said of years in common alone, and only where the facts allow one.
class TrendTests {

    private static final Period PERIOD = new Period(2016, 2024);

    @Test
    void establishesAFallThatTheNoiseOfTheYearsDoesNotExplain() {
        Trend trend = Trend.of(years(1000, 960, 900, 870, 800, 790, 730, 700, 660), PERIOD, Direction.LOWER, 0.1);

        assertThat(trend.evolution()).isEqualTo(Evolution.IMPROVEMENT);
        assertThat(Objects.requireNonNull(trend.slope()).change()).isCloseTo(-0.0506, within(0.002));
        assertThat(trend.slope().interval().upper()).isNegative();
        assertThat(Objects.requireNonNull(trend.rankP())).isLessThan(0.01);
    }

    @Test
    void saysTheSameWithoutTheYearsOfLockdowns() {
        Trend trend = Trend.of(years(1000, 1010, 990, 1000, 400, 420, 1005, 995, 1000), PERIOD, Direction.LOWER, 0.1);

        assertThat(trend.evolution()).isEqualTo(Evolution.INCONCLUSIVE);
        assertThat(Objects.requireNonNull(trend.apart()).change()).isCloseTo(0, within(0.005));
        assertThat(Trend.of(years(10, 20, 12, 22, 15, 9), new Period(2010, 2015), Direction.LOWER, 0.1).apart())
                .isNull();
    }

    @Test
    void callsStableOnlyWhatStaysWithinTheMarginOverAllTheYears() {
        assertThat(Trend.of(years(9000, 9010, 8990, 9000, 9005, 8995, 9002, 8998, 9000), PERIOD, Direction.LOWER, 0.1)
                .evolution()).isEqualTo(Evolution.STABLE);
        assertThat(Trend.of(years(30, 25, 34, 28, 31, 27, 33, 29, 30), PERIOD, Direction.LOWER, 0.1).evolution())
                .isEqualTo(Evolution.INCONCLUSIVE);
    }

    @Test
    void testsFewFactsExactlyAndGivesThemNoSlope() {
        Trend rise = Trend.of(years(0, 0, 0, 1, 0, 2, 3, 5, 9), PERIOD, Direction.LOWER, 0.1);

        assertThat(rise.slope()).isNull();
        assertThat(rise.moves()).isEqualTo(1);
        assertThat(rise.evolution()).isEqualTo(Evolution.DETERIORATION);
        assertThat(Trend.of(years(1, 0, 2, 1, 0, 1, 1, 0, 1), PERIOD, Direction.LOWER, 0.1).evolution())
                .isEqualTo(Evolution.INCONCLUSIVE);
    }

    @Test
    void establishesAMovementOfActivityWithoutCallingItBetterOrWorse() {
        Trend trend = Trend.of(years(100, 120, 140, 170, 200, 240, 290, 350, 420), PERIOD, Direction.NEUTRAL, 0.1);

        assertThat(trend.moves()).isEqualTo(1);
        assertThat(trend.evolution()).isEqualTo(Evolution.NOTHING_CAN_BE_SAID);
    }

    @Test
    void definesNoTrendWithoutAnyFact() {
        Trend trend = Trend.of(years(0, 0, 0, 0, 0, 0, 0, 0, 0), PERIOD, Direction.LOWER, 0.1);

        assertThat(trend.obstacle()).isEqualTo(Outcome.Reason.NO_FACTS);
        assertThat(trend.slope()).isNull();
    }

    @Test
    void takesTheLongestRunThatCanBeSaidAndNoneUnderFiveYears() {
        Trend late = Trend.of(from(2019, 100, 95, 98, 90, 85, 80), PERIOD, Direction.LOWER, 0.1);

        assertThat(late.read().years()).containsExactly(2019, 2020, 2021, 2022, 2023, 2024);
        assertThat(Trend.of(from(2021, 100, 95, 98, 90), PERIOD, Direction.LOWER, 0.1)).satisfies(four -> {
            assertThat(four.evolution()).isEqualTo(Evolution.NOTHING_CAN_BE_SAID);
            assertThat(four.reason()).isEqualTo(Reason.SEAM);
        });
        assertThat(Trend.of(from(2021, 100, 95, 98, 90), new Period(2021, 2024), Direction.LOWER, 0.1).isTooShort())
                .isTrue();
    }

    private static YearsInCommon years(int... counts) {
        return asked -> reading(asked, asked.getFirst(), counts, null);
    }

    /// Counts from a year on; what starts before crosses a seam.
    private static YearsInCommon from(int first, int... counts) {
        return asked -> asked.getFirst() < first
                ? reading(asked, first, new int[0], Reason.SEAM)
                : reading(asked, first, counts, null);
    }

    private static CommonReading reading(List<Integer> asked, int first, int[] counts, @Nullable Reason reason) {
        List<Long> read = reason == null ? asked.stream().map(year -> (long) counts[year - first]).toList() : List.of();
        return new CommonReading(asked, Edition.Level.COMMUNE, 1, 1, 1, read,
                IntStream.range(0, read.size()).mapToObj(_ -> 10_000.0).toList(), null, reason);
    }
}
