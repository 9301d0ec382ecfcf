package fr.egide.statistics.smoothing;

import java.util.Arrays;

/// Smoothing by the method of moments (Marshall 1991, Applied Statistics 40:283): quick, without intervals; a check of
/// [GammaPoisson].
///
/// @param mean overall rate, in facts per unit of base
/// @param variance between the areas' true rates; 0 where counting noise explains the spread
public record Marshall(double mean, double variance) {

    /// @param counts facts of each area, 0 or more, at least one above 0
    /// @param bases of the same areas; an area of base 0 is left out
    /// @throws IllegalArgumentException outside these bounds
    public static Marshall fit(int[] counts, double[] bases) {
        Cells.check(counts, bases);
        Moments moments = Moments.of(Arrays.stream(counts).asDoubleStream().toArray(), bases);
        return new Marshall(moments.mean(), Math.max(0, moments.between()));
    }

    /// Smoothed rate; the mean for an area of base 0.
    public double estimate(int count, double base) {
        return base == 0 ? mean : mean + ownWeight(base) * (count / base - mean);
    }

    /// Share of the area's own data in [#estimate], 0 to 1.
    public double ownWeight(double base) {
        return base == 0 || variance == 0 ? 0 : variance / (variance + mean / base);
    }

    /// Distance of the area's raw rate to the mean, in standard deviations: what a measure of spatial dependence should be
    /// given rather than raw rates (Assunção & Reis 1999, Statistics in Medicine 18:2147). NaN for a base of 0.
    public double standardised(int count, double base) {
        return (count / base - mean) / Math.sqrt(variance + mean / base);
    }
}
