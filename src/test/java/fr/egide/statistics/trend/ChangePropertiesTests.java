package fr.egide.statistics.trend;

import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

import fr.egide.statistics.Oracle;
import fr.egide.statistics.trend.PoissonChanges.Penalty;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ChangePropertiesTests {

    @Property(tries = 150)
    void prunedSearchIsAsGoodAsTheExhaustiveOne(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int shortest) {
        RandomGenerator random = new Random(seed);
        int length = 2 * shortest + random.nextInt(30);
        long[] counts = IntStream.range(0, length).mapToLong(i -> random.nextInt(i % 13 < 6 ? 4 : 12)).toArray();
        double[] bases = random.doubles(length, 1, 2).toArray();
        int numbers = length / shortest;
        Segments exhaustive = Segments.optimal(length, shortest, numbers,
                (from, to) -> deviance(counts, bases, from, to));
        double penalty = Penalty.SCHWARZ.perChange(length);
        double least = IntStream.range(0, numbers).mapToDouble(m -> exhaustive.costs()[m] + m * penalty).min()
                .orElseThrow();

        int[] found = new PoissonChanges(counts, bases, shortest).all(Penalty.SCHWARZ);
        int[] ends = IntStream.concat(IntStream.concat(IntStream.of(0), Arrays.stream(found)), IntStream.of(length))
                .toArray();
        double cost = found.length * penalty;
        for (int i = 1; i < ends.length; i++) {
            assertThat(ends[i] - ends[i - 1]).isGreaterThanOrEqualTo(shortest);
            cost += deviance(counts, bases, ends[i - 1], ends[i]);
        }
        assertThat(cost).isCloseTo(least, within(1e-9));
    }

    @Property(tries = 100)
    void squaresAreThoseAroundTheLevels(@ForAll long seed) {
        double[] values = new Random(seed).doubles(40).toArray();
        MeanBreaks found = MeanBreaks.fit(values, 6, 5);

        assertThat(found.squares()[1]).isLessThan(found.squares()[0]);
        for (int number = 0; number < found.squares().length; number++) {
            int[] breaks = found.breaks()[number];
            double[] levels = found.levels(values, number);
            double squares = IntStream.range(0, 40).mapToDouble(i -> {
                double level = levels[(int) Arrays.stream(breaks).filter(end -> end <= i).count()];
                return (values[i] - level) * (values[i] - level);
            }).sum();
            Oracle.assertClose(found.squares()[number], squares, 1e-9, "squares");
        }
    }

    @Test
    void theIntervalOfABreakIsMirroredWhenTheSeriesIsTurned() {
        RandomGenerator random = new Random(3);
        double[] values = IntStream.range(0, 80)
                .mapToDouble(i -> (i < 30 ? 0 : 1) + (i < 30 ? 1 : 0.6) * random.nextGaussian())
                .toArray();
        double[] turned = IntStream.range(0, 80).mapToDouble(i -> values[79 - i]).toArray();
        LevelBreak there = LevelBreak.find(values, 0.15, 0.9);
        LevelBreak back = LevelBreak.find(turned, 0.15, 0.9);

        assertThat(back.last()).isEqualTo(80 - there.last());
        assertThat(80 - back.end()).isCloseTo(there.first(), within(1));
        assertThat(80 - back.first()).isCloseTo(there.end(), within(1));
        Oracle.assertClose(back.supF(), there.supF(), 1e-9, "sup F");
    }

    /// Critical values of Andrews (1993), one parameter, trimming 0.15.
    @Test
    void theLargestFHasItsPublishedLevels() {
        RandomGenerator random = new Random(4);
        int rejected = 0;
        for (int series = 0; series < 2_000; series++) {
            double[] values = IntStream.range(0, 100).mapToDouble(i -> random.nextGaussian()).toArray();
            LevelBreak found = LevelBreak.find(values, 0.15, 0.95);
            rejected += found.p() <= 0.05 ? 1 : 0;
            assertThat(found.p() <= 0.05).isEqualTo(found.supF() > 8.85);
        }
        assertThat(rejected / 2_000.0).isBetween(0.025, 0.075);
    }

    @Test
    void aSingleChangeIsFoundAndRarelyWithoutOne() {
        double[] bases = new double[10];
        Arrays.fill(bases, 2);
        SingleChange clear = SingleChange.test(new long[]{40, 42, 38, 44, 41, 12, 15, 11, 14, 12}, bases, 2, 999, 1);
        assertThat(clear.last()).isEqualTo(5);
        assertThat(clear.p()).isEqualTo(0.001);

        RandomGenerator random = new Random(6);
        int rejected = 0;
        for (int series = 0; series < 400; series++) {
            long[] counts = IntStream.range(0, 10)
                    .mapToLong(i -> PoissonDistribution.of(12).inverseCumulativeProbability(random.nextDouble()))
                    .toArray();
            rejected += SingleChange.test(counts, bases, 2, 199, series).p() <= 0.05 ? 1 : 0;
        }
        assertThat(rejected / 400.0).isBetween(0.02, 0.08);
        assertThat(SingleChange.test(new long[10], bases, 2, 99, 1)).isEqualTo(new SingleChange(0, 0, 1));
    }

    @Test
    void refusesASeriesShorterThanASegment() {
        assertThatThrownBy(() -> new PoissonChanges(new long[]{1}, new double[]{1}, 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LevelBreak.find(new double[]{1, 2, 3}, 0.15, 0.95))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double deviance(long[] counts, double[] bases, int from, int to) {
        long facts = Arrays.stream(counts, from, to).sum();
        return facts == 0 ? 0 : 2 * facts * Math.log(Arrays.stream(bases, from, to).sum() / facts);
    }
}
