package fr.egide.statistics.smoothing;

import java.util.Arrays;

/// Smoothing of log rates with a normal law between areas (Clayton & Kaldor 1987, Biometrics 43:671, section 3.2), half a
/// fact added to each count; EM algorithm stopped as usual when mean and variance move by less than 1e-5, or after 20
/// rounds. For areas with some facts each; the gamma-Poisson law is sounder where many have none.
///
/// @param mean of the log rates
/// @param variance of the log rates between areas
/// @param logRates smoothed log rates, one by area
@SuppressWarnings("ArrayRecordComponent")
public record LogNormal(double mean, double variance, double[] logRates) {

    private static final int ROUNDS = 20;
    private static final double PRECISION = 1e-5;
    private static final double HALF = 0.5;

    /// @param counts facts of each area, 0 or more, at least one above 0; two areas or more
    /// @param bases of the same areas, above 0: inhabitants, or expected facts for the log of a ratio to expectation
    /// @throws IllegalArgumentException outside these bounds
    public static LogNormal fit(int[] counts, double[] bases) {
        Cells.check(counts, bases);
        if (counts.length < 2 || Arrays.stream(bases).anyMatch(base -> base == 0)) {
            throw new IllegalArgumentException("two areas or more, with a base each, not " + Arrays.toString(bases));
        }
        double[] logRates = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            logRates[i] = Math.log((counts[i] + HALF) / bases[i]);
        }
        double mean = Arrays.stream(logRates).average().orElseThrow();
        double variance = squares(logRates, mean) / (counts.length - 1);
        LogNormal last = new LogNormal(mean, variance, logRates);
        LogNormal next = last.step(mean, counts, bases);
        for (int round = 1; round <= ROUNDS
                && !(close(next.mean, last.mean) && close(next.variance, last.variance)); round++) {
            last = next;
            next = last.step(Arrays.stream(last.logRates).average().orElseThrow(), counts, bases);
        }
        return next;
    }

    private LogNormal step(double nextMean, int[] counts, double[] bases) {
        double remaining = 0;
        for (int count : counts) {
            remaining += 1 / (1 + variance * (count + HALF));
        }
        double nextVariance = (variance * remaining + squares(logRates, nextMean)) / counts.length;
        double[] next = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            double facts = counts[i] + HALF;
            next[i] = (nextMean + facts * nextVariance * Math.log(facts / bases[i]) - nextVariance / 2)
                    / (1 + facts * nextVariance);
        }
        return new LogNormal(nextMean, nextVariance, next);
    }

    private static double squares(double[] values, double centre) {
        return Arrays.stream(values).map(value -> (value - centre) * (value - centre)).sum();
    }

    private static boolean close(double next, double last) {
        return Math.abs(next - last) <= PRECISION * Math.abs(next + last);
    }
}
