package fr.egide.statistics;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/// Negative binomial law with a real size: counts whose Poisson mean varies as a gamma law.
///
/// @param mean of the counts, above 0
/// @param size above 0; the variance is `mean + mean² / size`
public record NegativeBinomial(double mean, double size) {

    public NegativeBinomial {
        if (!(mean > 0) || !(size > 0)) {
            throw new IllegalArgumentException("mean %s, size %s".formatted(mean, size));
        }
    }

    public double logProbability(long count) {
        return LogGamma.value(size + count) - LogGamma.value(size) - LogGamma.value(count + 1.0)
                - size * Math.log1p(mean / size) - count * Math.log1p(size / mean);
    }

    /// P(X ≤ count).
    public double cumulativeProbability(long count) {
        return count < 0 ? 0 : RegularizedBeta.value(size / (size + mean), size, count + 1.0);
    }

    /// P(X > count), without loss in the tail.
    public double survivalProbability(long count) {
        return count < 0 ? 1 : RegularizedBeta.complement(size / (size + mean), size, count + 1.0);
    }

    /// Smallest count whose cumulative probability reaches `probability`, between 0 and 1 excluded.
    public long quantile(double probability) {
        return CountQuantile.of(this::cumulativeProbability, probability);
    }
}
