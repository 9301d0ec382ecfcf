package fr.egide.statistics.trend;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

import fr.egide.statistics.Interval;
import fr.egide.statistics.Oracle;
import fr.egide.statistics.trend.Outcome.Reason;
import fr.egide.statistics.trend.Outcome.Undefined;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class TrendPropertiesTests {

    private static final double[] YEARS = {2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024};
    private static final double[] BASES = {900, 950, 1_000, 1_010, 990, 1_020, 1_050, 1_030, 1_100};

    @Property(tries = 200)
    void readTheSameSlopeWhateverTheUnitOfTheBase(@ForAll @Size(9) List<@LongRange(min = 1, max = 500) Long> facts) {
        long[] counts = longs(facts);
        PoissonTrend one = PoissonTrend.fit(counts, BASES, YEARS).found().orElseThrow();
        PoissonTrend other = PoissonTrend.fit(counts, times(BASES, 1_000), YEARS).found().orElseThrow();

        assertThat(other.slope()).isCloseTo(one.slope(), within(1e-10));
        assertThat(other.intercept()).isCloseTo(one.intercept() - Math.log(1_000), within(1e-8));
    }

    @Property(tries = 200)
    void turnTheSlopeWhenTimeRunsBackwards(@ForAll @Size(9) List<@LongRange(min = 1, max = 500) Long> facts) {
        long[] counts = longs(facts);
        NegativeBinomialTrend there = NegativeBinomialTrend.fit(counts, BASES, YEARS).found().orElseThrow();
        NegativeBinomialTrend back = NegativeBinomialTrend
                .fit(reversed(counts), reversed(BASES), times(reversed(YEARS), -1)).found().orElseThrow();

        assertThat(back.slope()).isCloseTo(-there.slope(), within(1e-9));
        assertThat(back.logLikelihood()).isCloseTo(there.logLikelihood(), within(1e-8));
    }

    @Property(tries = 200)
    void fitNegativeBinomialCountsAtLeastAsWellAsPoisson(
            @ForAll @Size(9) List<@LongRange(min = 1, max = 300) Long> facts) {
        long[] counts = longs(facts);
        NegativeBinomialTrend found = NegativeBinomialTrend.fit(counts, BASES, YEARS).found().orElseThrow();
        PoissonTrend poisson = PoissonTrend.fit(counts, BASES, YEARS).found().orElseThrow();
        double logLikelihood = IntStream.range(0, 9)
                .mapToDouble(i -> PoissonDistribution.of(poisson.mean(BASES[i], YEARS[i]))
                        .logProbability(Math.toIntExact(counts[i])))
                .sum();

        assertThat(found.logLikelihood()).isGreaterThanOrEqualTo(logLikelihood - 1e-9);
        assertThat(found.isPoisson()).isEqualTo(found.logLikelihood() < logLikelihood + 1e-9);
    }

    @Test
    void flagsCountsQuieterThanPoisson() {
        NegativeBinomialTrend found = NegativeBinomialTrend
                .fit(new long[]{50, 51, 49, 50, 52, 50, 49, 51, 50}, BASES, YEARS).found().orElseThrow();

        assertThat(found.isPoisson()).isTrue();
        assertThat(found.seTheta()).isInfinite();
    }

    @Property(tries = 60)
    void countEverySequenceInTheExactTest(@ForAll @Size(4) List<@LongRange(min = 0, max = 2) Long> facts) {
        long[] counts = longs(facts);
        double[] bases = {1, 2, 3, 2};
        int[] times = {0, 1, 3, 4};
        int total = (int) Arrays.stream(counts).sum();
        if (total == 0) {
            return;
        }
        long observed = IntStream.range(0, 4).mapToLong(i -> counts[i] * times[i]).sum();
        double lower = 0;
        for (int sequence = 0; sequence < Math.pow(4, total); sequence++) {
            int rest = sequence;
            double probability = 1;
            int sum = 0;
            for (int fact = 0; fact < total; fact++) {
                probability *= bases[rest % 4] / 8;
                sum += times[rest % 4];
                rest /= 4;
            }
            lower += sum <= observed ? probability : 0;
        }

        ExactTrend found = ExactTrend.test(counts, bases, times).found().orElseThrow();
        assertThat(found.lower()).isCloseTo(lower, within(1e-12));
        assertThat(found.midP()).isLessThanOrEqualTo(found.p());
    }

    @Property(tries = 200)
    void ranksTurnWithTime(@ForAll @Size(7) List<@LongRange(min = 0, max = 5) Long> facts) {
        long[] counts = longs(facts);
        double[] values = Arrays.stream(counts).asDoubleStream().toArray();
        double[] times = {0, 1, 2, 3, 4, 5, 6};
        MannKendall.test(values, times).found().ifPresent(there -> {
            MannKendall back = MannKendall.test(reversed(values), times).found().orElseThrow();
            assertThat(back.s()).isEqualTo(-there.s());
            assertThat(back.slope()).isCloseTo(-there.slope(), within(1e-12));
            assertThat(back.p()).isEqualTo(there.p());
        });
    }

    @Test
    void predictTheNextCountAsOftenAsTheySay() {
        RandomGenerator random = new Random(20);
        int covered = 0;
        int series = 2_000;
        for (int k = 0; k < series; k++) {
            long[] counts = IntStream.range(0, 10).mapToLong(i -> Math.round(gamma(random) * Math.exp(-0.03 * i)))
                    .toArray();
            Interval found = QuasiPoissonTrend.fit(Arrays.copyOf(counts, 9), ones(9), YEARS).found().orElseThrow()
                    .prediction(1, 2025, 0.95);
            covered += found.contains(counts[9]) ? 1 : 0;
        }
        Oracle.assertClose((double) covered / series, 0.95, 0.03, "coverage");
    }

    @Test
    void saysWhyNothingIsDefined() {
        assertReason(Reason.FEWER_THAN_THREE_READINGS, new long[]{1, 2}, new double[]{1, 1}, new double[]{1, 2});
        assertReason(Reason.ZERO_BASE, new long[]{0, 2, 3}, new double[]{0, 1, 1}, new double[]{1, 2, 3});
        assertReason(Reason.NO_FACTS, new long[]{0, 0, 0}, new double[]{1, 1, 1}, new double[]{1, 2, 3});
        assertReason(Reason.FACTS_AT_ONE_END, new long[]{0, 0, 4}, new double[]{1, 1, 1}, new double[]{1, 2, 3});
        assertReason(Reason.NO_NOISE, new long[]{5, 5, 5}, new double[]{1, 1, 1}, new double[]{1, 2, 3});
        assertThat(MannKendall.test(new double[]{2, 2, 2}, new double[]{1, 2, 3}))
                .isEqualTo(new Undefined<>(Reason.NO_NOISE));
        assertThat(ExactTrend.test(new long[]{0, 0, 4}, new double[]{1, 1, 1}, new int[]{1, 2, 3}).found()).isPresent();
    }

    @Test
    void refusesTimesThatDoNotIncrease() {
        assertThatThrownBy(() -> PoissonTrend.fit(new long[]{1, 2, 3}, ones(3), new double[]{1, 1, 2}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertReason(Reason reason, long[] counts, double[] bases, double[] times) {
        assertThat(QuasiPoissonTrend.fit(counts, bases, times)).isEqualTo(new Undefined<>(reason));
        if (reason != Reason.NO_NOISE) {
            assertThat(NegativeBinomialTrend.fit(counts, bases, times)).isEqualTo(new Undefined<>(reason));
        }
    }

    /// Noisy level of about 100: a sum of exponentials, of variance four times its mean.
    private static double gamma(RandomGenerator random) {
        return IntStream.range(0, 25).mapToDouble(i -> random.nextExponential() * 4).sum();
    }

    private static long[] longs(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }

    private static double[] times(double[] values, double factor) {
        return Arrays.stream(values).map(value -> value * factor).toArray();
    }

    private static double[] reversed(double[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[values.length - 1 - i]).toArray();
    }

    private static long[] reversed(long[] values) {
        return IntStream.range(0, values.length).mapToLong(i -> values[values.length - 1 - i]).toArray();
    }

    private static double[] ones(int length) {
        return IntStream.range(0, length).mapToDouble(i -> 1).toArray();
    }
}