package fr.egide.statistics.dispersion;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import fr.egide.statistics.Samples;

/// Year-to-year over-dispersion of the communes of one stratum for one indicator: Pearson's χ² over degrees of freedom of the
/// two-way log-linear model commune × year (McCullagh & Nelder 1989, §6.2). 1 is Poisson; repeat victims and series of facts
/// with one author make more.
///
/// @param phi χ² / df, never below 0; NaN without a degree of freedom
/// @param chiSquare sum of squared Pearson residuals
/// @param degreesOfFreedom cells − communes − years + 1, over communes and years with at least one fact
public record YearlyDispersion(double phi, double chiSquare, int degreesOfFreedom) {

    /// @param counts one row a commune, one column a year, in facts; NaN where withheld or unknown (left out of the fit)
    /// @throws IllegalArgumentException for rows of unequal length or a negative count
    public static YearlyDispersion of(double[][] counts) {
        return of(counts, 0);
    }

    /// The same, robust: Pearson residuals beyond the quantiles at `tail` and `1 - tail` are brought back to them, so that
    /// one riot doesn't widen every interval of the stratum. Below [#of(double[][])], also for Poisson counts.
    ///
    /// @param tail share winsorised on each side, 0 to 0.5; 0.1 as for funnels
    public static YearlyDispersion of(double[][] counts, double tail) {
        TwoWayFit fit = TwoWayFit.of(counts);
        double[] residuals = IntStream.range(0, counts.length).boxed()
                .flatMapToDouble(i -> IntStream.range(0, counts[i].length)
                        .filter(t -> !Double.isNaN(counts[i][t]) && fit.fitted()[i][t] > 0)
                        .mapToDouble(t -> (counts[i][t] - fit.fitted()[i][t]) / Math.sqrt(fit.fitted()[i][t])))
                .toArray();
        double[] kept = tail > 0 && residuals.length > 0 ? Samples.winsorised(residuals, tail) : residuals;
        double chiSquare = DoubleStream.of(kept).map(residual -> residual * residual).sum();
        double phi = fit.degreesOfFreedom() > 0 ? chiSquare / fit.degreesOfFreedom() : Double.NaN;
        return new YearlyDispersion(phi, chiSquare, fit.degreesOfFreedom());
    }
}
