package fr.egide.statistics;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;
import org.junit.jupiter.api.Test;

import fr.egide.statistics.smoothing.GammaPoisson;
import fr.egide.statistics.smoothing.LocalMarshall;
import fr.egide.statistics.smoothing.PosteriorIntervals;
import fr.egide.statistics.smoothing.Ranks;

/// A country of counts: exact intervals, gamma-Poisson law with intervals and probabilities, ranks and exact rate ratios of
/// 34,969 communes and 18 indicators on all processors, each round from nothing; then the same numbers by the plain methods
/// on cells drawn at random.
class RatesBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);
    private static final double LEVEL = 0.95;
    private static final int CELLS = 10_000;

    private final FranceOfCounts france = FranceOfCounts.draw(20261125);

    /// What one indicator gives, by published commune.
    @SuppressWarnings("ArrayRecordComponent")
    private record Indicator(GammaPoisson law, int[] counts, int[] before, double[] bases, Interval[] exact,
            double[] means, Interval[] credible, double[] exceedances, double[] ranks, RateRatio[] ratios) {}

    @Test
    void computesACountryOfRates() {
        Indicator[] found = {};
        for (int round = 0; round < ROUNDS; round++) {
            Watch watch = Watch.start();
            IntervalsByCount exact = IntervalsByCount.garwood(LEVEL);
            RateRatios ratios = new RateRatios(LEVEL);
            found = IntStream.range(0, FranceOfCounts.INDICATORS).parallel()
                    .mapToObj(indicator -> compute(indicator, exact, ratios)).toArray(Indicator[]::new);
            System.out.printf("rates of a country, round %d: %s (aim: 2.0 s)%n", round, watch);
        }
        SplittableRandom random = new SplittableRandom(7);
        for (int cell = 0; cell < CELLS; cell++) {
            Indicator indicator = found[random.nextInt(found.length)];
            check(indicator, random.nextInt(indicator.counts.length));
        }
    }

    private Indicator compute(int indicator, IntervalsByCount exact, RateRatios ratios) {
        int[] counts = france.of(france.counts(), indicator);
        int[] before = france.of(france.before(), indicator);
        double[] bases = france.basesOf(indicator);
        GammaPoisson law = GammaPoisson.fit(counts, bases);
        PosteriorIntervals credible = new PosteriorIntervals(law, LEVEL);
        int communes = counts.length;
        double[] means = IntStream.range(0, communes).mapToDouble(i -> law.posterior(counts[i], bases[i]).mean())
                .toArray();
        return new Indicator(law, counts, before, bases,
                IntStream.range(0, communes).mapToObj(i -> exact.of(counts[i]).times(1 / bases[i]))
                        .toArray(Interval[]::new),
                means,
                IntStream.range(0, communes).mapToObj(i -> credible.of(counts[i], bases[i])).toArray(Interval[]::new),
                IntStream.range(0, communes)
                        .mapToDouble(i -> law.posterior(counts[i], bases[i]).exceedance(law.mean())).toArray(),
                Ranks.of(means),
                IntStream.range(0, communes)
                        .mapToObj(i -> ratios.compare(counts[i], bases[i], before[i], bases[i]))
                        .toArray(RateRatio[]::new));
    }

    private static void check(Indicator found, int i) {
        assertClose(found.exact[i],
                PoissonInterval.garwood(found.counts[i], LEVEL).times(1 / found.bases[i]), "exact interval");
        assertClose(found.credible[i],
                found.law.posterior(found.counts[i], found.bases[i]).interval(LEVEL), "credible interval");
        RateRatio ratio = RateRatio.compare(found.counts[i], found.bases[i], found.before[i], found.bases[i], LEVEL);
        assertClose(found.ratios[i].interval(), ratio.interval(), "interval of the ratio");
        assertClose(new double[]{found.ratios[i].ratio(), found.ratios[i].pCentral(), found.ratios[i].pMidP(),
                found.ratios[i].pMinlike(), found.ranks[i]},
                new double[]{ratio.ratio(), ratio.pCentral(), ratio.pMidP(), ratio.pMinlike(),
                        1 + Arrays.stream(found.means).filter(mean -> mean > found.means[i]).count()
                                + (Arrays.stream(found.means).filter(mean -> mean == found.means[i]).count() - 1)
                                        / 2.0},
                "ratio and rank");
    }

    private static void assertClose(Interval found, Interval expected, String what) {
        assertClose(new double[]{found.lower(), found.upper()}, new double[]{expected.lower(), expected.upper()},
                what);
    }

    private static void assertClose(double[] found, double[] expected, String what) {
        for (int i = 0; i < found.length; i++) {
            if (Double.isFinite(expected[i])) {
                Oracle.assertClose(found[i], expected[i], 1e-8, what);
            } else {
                Oracle.assertClose(found[i] == expected[i] || Double.isNaN(found[i]) ? 1 : 0, 1, 0, what);
            }
        }
    }

    @Test
    void smoothsACountryAroundEachCommune() {
        int[][] neighbours = FranceOfCounts.neighbours();
        for (int round = 0; round < 3 * ROUNDS; round++) {
            Watch watch = Watch.start();
            IntStream.range(0, FranceOfCounts.INDICATORS).parallel()
                    .forEach(indicator -> LocalMarshall.fit(france.countsOrZero(indicator),
                            france.basesOrZero(indicator), neighbours));
            System.out.printf("rates around each commune, round %d: %s (aim: 0.1 s)%n", round, watch);
        }
    }

    /// Time by the clock, and time of the processors, which a busy machine doesn't stretch.
    private record Watch(long nanoTime, long cpuTime) {

        private static final OperatingSystemMXBean SYSTEM = ManagementFactory
                .getPlatformMXBean(OperatingSystemMXBean.class);

        static Watch start() {
            return new Watch(System.nanoTime(), SYSTEM.getProcessCpuTime());
        }

        @Override
        public String toString() {
            return "%.3f s, %.3f s of processors".formatted((System.nanoTime() - nanoTime) / 1e9,
                    (SYSTEM.getProcessCpuTime() - cpuTime) / 1e9);
        }
    }
}
