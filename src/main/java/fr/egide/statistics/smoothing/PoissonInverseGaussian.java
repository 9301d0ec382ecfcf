package fr.egide.statistics.smoothing;

/// Poisson–inverse-Gaussian law of the areas of one class: heavier in its tail than [GammaPoisson], for classes with a few
/// areas far above the others (seaside resorts, motorway stops). The two are compared by log-likelihood (Willmot 1987,
/// Scandinavian Actuarial Journal; Dean, Lawless & Willmot 1989, Canadian Journal of Statistics 17:171).
///
/// @param lambda of the inverse Gaussian law, above 0, in the unit of the mean: the smaller, the more areas differ;
///     infinite where counts vary no more than Poisson counts do
/// @param mean of that law, in facts per unit of base, above 0
public record PoissonInverseGaussian(double lambda, double mean) {

    /// @throws IllegalArgumentException for a parameter that isn't above 0
    public PoissonInverseGaussian {
        if (!(lambda > 0) || !(mean > 0)) {
            throw new IllegalArgumentException("lambda %s, mean %s".formatted(lambda, mean));
        }
    }

    /// Parameters of greatest likelihood.
    ///
    /// @param counts facts of each area, 0 or more, at least one above 0; leave withheld areas out
    /// @param bases of the same areas; 0 only with 0 facts
    /// @throws IllegalArgumentException outside these bounds
    public static PoissonInverseGaussian fit(int[] counts, double[] bases) {
        Cells.check(counts, bases);
        return new InverseGaussianLikelihood(counts, bases).maximum();
    }

    /// Smoothed rate: the mean of the area's rate given its count (Robbins 1956), the class's mean for a base of 0.
    ///
    /// @throws IllegalArgumentException for a negative count or base, or facts without a base
    public double posteriorMean(int count, double base) {
        Cells.check(count, base);
        return lambda == Double.POSITIVE_INFINITY ? mean : Bessel.of(lambda, mean, count, base).meanRate();
    }

    /// Log-likelihood of these counts.
    ///
    /// @throws IllegalArgumentException as [#fit]
    public double logLikelihood(int[] counts, double[] bases) {
        Cells.check(counts, bases);
        return new InverseGaussianLikelihood(counts, bases).value(lambda, mean);
    }
}
