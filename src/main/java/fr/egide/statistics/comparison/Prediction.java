package fr.egide.statistics.comparison;

import java.util.function.LongToDoubleFunction;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.gamma.RegularizedGamma;

import fr.egide.statistics.Interval;

/// Count to expect if nothing changes: between these numbers of facts, counting noise and spread included.
public final class Prediction {

    private Prediction() {
    }

    /// Interval of a count to come, of whole numbers: each side leaves at most half of 1 - `level`. Negative binomial with
    /// the mean and variance given, Poisson where the variance is no larger than the mean.
    ///
    /// @param mean facts expected, above 0
    /// @param phi variance over mean of counts around their true mean, as [YearlyDispersion#phi]
    /// @param meanVariance how uncertain `mean` itself is: 0 if known, `phi × mean / n` if it is the mean of n years, mean² /
    ///     shape for the base times a gamma-Poisson posterior
    /// @param level between 0 and 1 excluded
    /// @throws IllegalArgumentException outside these bounds
    public static Interval of(double mean, double phi, double meanVariance, double level) {
        if (!(mean > 0) || !(phi > 0) || !(meanVariance >= 0) || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "mean %s, phi %s, variance %s, level %s".formatted(mean, phi, meanVariance, level));
        }
        double tail = (1 - level) / 2;
        LongToDoubleFunction below = below(mean, phi * mean + meanVariance);
        return new Interval(quantile(below, tail), quantile(below, 1 - tail));
    }

    /// Probability of this count or fewer.
    private static LongToDoubleFunction below(double mean, double variance) {
        double size = mean * mean / (variance - mean);
        return variance > mean
                ? count -> RegularizedBeta.value(mean / variance, size, count + 1)
                : count -> RegularizedGamma.Q.value(count + 1, mean);
    }

    private static long quantile(LongToDoubleFunction below, double probability) {
        long enough = 1;
        while (below.applyAsDouble(enough) < probability) {
            enough *= 2;
        }
        long from = -1;
        while (enough - from > 1) {
            long middle = (from + enough) / 2;
            if (below.applyAsDouble(middle) < probability) {
                from = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }
}
