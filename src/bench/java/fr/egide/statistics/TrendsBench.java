package fr.egide.statistics;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.trend.NegativeBinomialTrend;
import fr.egide.statistics.trend.QuasiPoissonTrend;

import static org.assertj.core.api.Assertions.assertThat;

/// Trends of every commune and indicator of France: 629,000 made series of nine years, from a fact a year to hundreds, on
/// two threads and on one, which find the same to the last bit.
class TrendsBench {

    private static final int SERIES = 629_000;
    private static final int YEARS = 9;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);

    private final double[] times = IntStream.range(0, YEARS).asDoubleStream().toArray();
    private final long[][] counts = new long[SERIES][YEARS];
    private final double[][] bases = new double[SERIES][YEARS];

    TrendsBench() {
        SplittableRandom random = new SplittableRandom(7);
        for (int series = 0; series < SERIES; series++) {
            double level = Math.exp(1.8 + 1.6 * random.nextGaussian());
            double slope = 0.05 * random.nextGaussian();
            for (int year = 0; year < YEARS; year++) {
                double mean = level * Math.exp(slope * year + 0.2 * random.nextGaussian());
                counts[series][year] = Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
                bases[series][year] = 1_000 * (1 + 0.01 * year);
            }
        }
    }

    @Test
    void fitsQuasiPoissonTrends() {
        double[] alone = new double[2 * SERIES];
        double[] together = new double[2 * SERIES];
        measure("quasi-Poisson", series -> quasi(series, alone), series -> quasi(series, together));
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void fitsNegativeBinomialTrends() {
        double[] alone = new double[2 * SERIES];
        double[] together = new double[2 * SERIES];
        measure("negative binomial", series -> negative(series, alone), series -> negative(series, together));
        assertThat(together).isEqualTo(alone);
    }

    private void quasi(int series, double[] found) {
        QuasiPoissonTrend.fit(counts[series], bases[series], times).found().ifPresent(trend -> {
            found[2 * series] = trend.annualChange();
            found[2 * series + 1] = trend.seSlope();
        });
    }

    private void negative(int series, double[] found) {
        NegativeBinomialTrend.fit(counts[series], bases[series], times).found().ifPresent(trend -> {
            found[2 * series] = trend.slope();
            found[2 * series + 1] = trend.seSlope();
        });
    }

    private static void measure(String what, IntConsumer alone, IntConsumer together) {
        double[] one = new double[ROUNDS];
        double[] busy = new double[ROUNDS];
        double[] two = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            one[round] = seconds(() -> IntStream.range(0, SERIES).forEach(alone));
            busy[round] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9;
            two[round] = seconds(() -> IntStream.range(0, SERIES).parallel().forEach(together));
        }
        Arrays.sort(one);
        Arrays.sort(busy);
        Arrays.sort(two);
        System.out.printf(
                "%s, %,d series of %d years: one thread %.2f s (%.2f s of processor), %d threads %.2f s (medians of %d)%n",
                what, SERIES, YEARS, one[ROUNDS / 2], busy[ROUNDS / 2], Runtime.getRuntime().availableProcessors(),
                two[ROUNDS / 2], ROUNDS);
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
