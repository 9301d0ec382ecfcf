package fr.egide.statistics;

/// Interval of a weighted sum of independent Poisson counts `Σ w y`, of variance `Σ w² y` (Fay & Feuer 1997, Statistics in
/// Medicine 16:791): quantiles of the gamma law with this mean and variance, those of Garwood for one count of weight 1.
public final class WeightedSum {

    private WeightedSum() {
    }

    /// @param total in the unit of the weights, 0 or more
    /// @param variance of `total`, 0 where there are no facts
    /// @param step what one more fact may add to `total` for the upper bound: the largest weight, so that coverage is never
    ///        seen under the level
    /// @param stepVariance what it adds to `variance`: the square of `step`, or the mean square of the weights beside their
    ///        mean (Tiwari, Clegg & Zou 2006)
    /// @param level between 0 and 1 excluded
    public static Interval interval(double total, double variance, double step, double stepVariance, double level) {
        double tail = (1 - level) / 2;
        return new Interval(total == 0 ? 0 : quantile(tail, total, variance),
                quantile(1 - tail, total + step, variance + stepVariance));
    }

    private static double quantile(double probability, double mean, double variance) {
        return Quantiles.gamma(probability, mean * mean / variance) * variance / mean;
    }
}
