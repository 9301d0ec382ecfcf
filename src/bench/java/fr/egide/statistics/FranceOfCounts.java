package fr.egide.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/// One year of counts as the national base has them, and the year before: 46 % of the cells withheld, 45 % published zeros,
/// 9 % positive, in the most populated communes.
///
/// @param bases inhabitants in thousands
/// @param counts by indicator then commune; -1 where withheld
/// @param before the same cells a year earlier
@SuppressWarnings("ArrayRecordComponent")
record FranceOfCounts(double[] bases, int[][] counts, int[][] before) {

    static final int COMMUNES = 34_969;
    static final int INDICATORS = 18;
    private static final double POSITIVE = 0.09;
    private static final double ZERO_AMONG_OTHERS = 0.45 / 0.91;

    static FranceOfCounts draw(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] bases = IntStream.range(0, COMMUNES)
                .mapToDouble(_ -> 0.03 + Math.exp(-0.8 + 1.4 * random.nextGaussian())).toArray();
        double limit = Quantiles.ofSample(bases, 1 - POSITIVE);
        int[][] counts = new int[INDICATORS][COMMUNES];
        int[][] before = new int[INDICATORS][COMMUNES];
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
            double rate = 0.3 * Math.pow(1.2, indicator);
            GammaDistribution.Sampler spread = GammaDistribution.of(2, rate / 2).createSampler(random::nextLong);
            for (int commune = 0; commune < COMMUNES; commune++) {
                if (bases[commune] >= limit) {
                    double mean = bases[commune] * spread.sample();
                    counts[indicator][commune] = Math.max(1, poisson(mean, random));
                    before[indicator][commune] = Math.max(1, poisson(mean, random));
                } else if (random.nextDouble() >= ZERO_AMONG_OTHERS) {
                    counts[indicator][commune] = -1;
                    before[indicator][commune] = -1;
                }
            }
        }
        return new FranceOfCounts(bases, counts, before);
    }

    private static int poisson(double mean, SplittableRandom random) {
        return PoissonDistribution.of(Math.max(mean, 1e-9)).createSampler(random::nextLong).sample();
    }

    /// Communes published for an indicator, by index.
    int[] published(int indicator) {
        return IntStream.range(0, COMMUNES).filter(commune -> counts[indicator][commune] >= 0).toArray();
    }

    int[] of(int[][] table, int indicator) {
        return Arrays.stream(published(indicator)).map(commune -> table[indicator][commune]).toArray();
    }

    double[] basesOf(int indicator) {
        return Arrays.stream(published(indicator)).mapToDouble(commune -> bases[commune]).toArray();
    }

    int[] countsOrZero(int indicator) {
        return Arrays.stream(counts[indicator]).map(count -> Math.max(0, count)).toArray();
    }

    /// 0 where the count is withheld.
    double[] basesOrZero(int indicator) {
        return IntStream.range(0, COMMUNES).mapToDouble(i -> counts[indicator][i] < 0 ? 0 : bases[i]).toArray();
    }

    /// Six neighbours each, on a hexagonal grid wide of 187 communes.
    static int[][] neighbours() {
        int width = 187;
        return IntStream.range(0, COMMUNES).mapToObj(i -> {
            int shift = i / width % 2;
            return IntStream.of(i - 1, i + 1, i - width - 1 + shift, i - width + shift, i + width - 1 + shift,
                    i + width + shift).filter(j -> j >= 0 && j < COMMUNES).toArray();
        }).toArray(int[][]::new);
    }
}
