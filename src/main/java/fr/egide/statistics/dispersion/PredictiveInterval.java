package fr.egide.statistics.dispersion;

import java.util.function.DoubleToLongFunction;

import org.apache.commons.statistics.distribution.PoissonDistribution;

import fr.egide.statistics.CountQuantile;
import fr.egide.statistics.NegativeBinomial;

/// Counts to be expected if nothing changes, in whole facts: at least `level` of the predictive law lies from `lower` to
/// `upper` included. The law is gamma-Poisson with variance `dispersion × mean`, or Poisson for a dispersion of 1 or less.
///
/// @param lower in facts
/// @param upper in facts
public record PredictiveInterval(long lower, long upper) {

    /// @param mean of the law, taken as known, above 0
    /// @param dispersion variance over mean, above 0: from [YearlyDispersion]
    /// @param level between 0 and 1 excluded
    /// @throws IllegalArgumentException outside these bounds
    public static PredictiveInterval around(double mean, double dispersion, double level) {
        if (!(mean > 0) || !(dispersion > 0) || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("mean %s, dispersion %s at %s".formatted(mean, dispersion, level));
        }
        DoubleToLongFunction quantile = dispersion > 1
                ? new NegativeBinomial(mean, mean / (dispersion - 1))::quantile
                : probability -> poisson(mean, probability);
        double tail = (1 - level) / 2;
        return new PredictiveInterval(quantile.applyAsLong(tail), quantile.applyAsLong(1 - tail));
    }

    /// Next count on `nextBase` when `count` facts were recorded on `base`: the mean isn't known, which widens the variance
    /// by `1 + nextBase / base` (for Poisson counts, the posterior predictive law under a scale-free prior).
    ///
    /// @param count facts, 1 or more: from 0 facts no law follows
    /// @param base years or inhabitants × years behind the count, above 0; nextBase in the same unit
    /// @throws IllegalArgumentException outside these bounds
    public static PredictiveInterval after(long count, double base, double nextBase, double dispersion, double level) {
        if (count < 1 || !(base > 0) || !(nextBase > 0)) {
            throw new IllegalArgumentException("%d on %s, then %s".formatted(count, base, nextBase));
        }
        double ratio = nextBase / base;
        return around(count * ratio, Math.max(1, dispersion) * (1 + ratio), level);
    }

    private static long poisson(double mean, double probability) {
        PoissonDistribution law = PoissonDistribution.of(mean);
        return CountQuantile.of(count -> law.cumulativeProbability(Math.toIntExact(count)), probability);
    }
}
