package fr.egide.statistics.smoothing;

/// Gamma-Poisson law of the areas of one class: each rate is drawn from a gamma law, each count from a Poisson law with mean
/// rate × base, so counts are negative binomial (Clayton & Kaldor 1987, Biometrics 43:671). Assumes that areas are
/// exchangeable in their class and independent.
///
/// @param shape of the gamma law, above 0: the smaller, the more areas differ; infinite where counts vary no more than
///     Poisson counts do
/// @param mean of the gamma law, in facts per unit of base, above 0
public record GammaPoisson(double shape, double mean) {

    /// @throws IllegalArgumentException for a shape or a mean that isn't above 0
    public GammaPoisson {
        if (!(shape > 0) || !(mean > 0)) {
            throw new IllegalArgumentException("shape %s, mean %s".formatted(shape, mean));
        }
    }

    /// Shape and mean of greatest likelihood.
    ///
    /// @param counts facts of each area, 0 or more, at least one above 0; leave withheld areas out
    /// @param bases of the same areas; 0 only with 0 facts
    /// @throws IllegalArgumentException outside these bounds
    public static GammaPoisson fit(int[] counts, double[] bases) {
        Cells.check(counts, bases);
        return new GammaPoissonLikelihood(counts, bases).maximum();
    }

    /// Shape and mean by the moments of the smoothed rates, iterated (Clayton & Kaldor 1987, section 3.1), stopped as usual
    /// when mean and variance move by less than 1e-5, or after 20 rounds: less precise than [#fit], a check of it.
    ///
    /// @param counts as in [#fit]; an area of base 0 is left out
    /// @throws IllegalArgumentException as [#fit]
    public static GammaPoisson fitByMoments(int[] counts, double[] bases) {
        Cells.check(counts, bases);
        return ClaytonKaldor.iterate(counts, bases);
    }

    /// Law of one area's rate given its count; an area that is withheld or without a base has what the class says
    /// (`posterior(0, 0)`).
    ///
    /// @throws IllegalArgumentException for a negative count or base, or facts without a base
    public Posterior posterior(int count, double base) {
        Cells.check(count, base);
        if (shape == Double.POSITIVE_INFINITY) {
            return new Posterior(shape, mean, 0);
        }
        double rate = shape / mean + base;
        return new Posterior(shape + count, (shape + count) / rate, base / rate);
    }

    /// Log-likelihood of these counts, to compare with another law fitted to the same areas.
    ///
    /// @throws IllegalArgumentException as [#fit]
    public double logLikelihood(int[] counts, double[] bases) {
        Cells.check(counts, bases);
        return new GammaPoissonLikelihood(counts, bases).value(shape, mean);
    }
}
