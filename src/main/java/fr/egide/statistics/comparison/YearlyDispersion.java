package fr.egide.statistics.comparison;

import java.util.Arrays;

/// How much more the counts of comparable areas vary from year to year than Poisson counts would, once each area has its
/// level and each year its own: repeated victims, series with one author, waves of complaints. Pearson's chi-square over
/// its degrees of freedom in the two-way log-linear model area × year.
///
/// @param phi variance over mean; 1 for Poisson counts. For every sentence on a change or a comparison
/// @param degreesOfFreedom of the chi-square: under some 30, `phi` is rough
public record YearlyDispersion(double phi, int degreesOfFreedom) {

    /// @param counts facts by area, then by year, 0 or more; only areas known in every year. Areas and years without a fact
    ///     say nothing and are left out
    /// @param trim share of the cells whose residuals are winsorised on each side, 0 to below a half: 0 for the plain
    ///     estimate, 0.1 so that a few odd years don't make the usual spread, at the price of a `phi` somewhat low
    /// @throws IllegalArgumentException for uneven rows, a negative count, or fewer than two areas or years with facts
    public static YearlyDispersion measure(int[][] counts, double trim) {
        double[] byArea = Arrays.stream(counts).mapToDouble(years -> Arrays.stream(years).asDoubleStream().sum())
                .toArray();
        double[] byYear = byYear(counts);
        int areas = (int) Arrays.stream(byArea).filter(total -> total > 0).count();
        int years = (int) Arrays.stream(byYear).filter(total -> total > 0).count();
        if (areas < 2 || years < 2 || !(trim >= 0 && trim < 0.5)) {
            throw new IllegalArgumentException(
                    "%d areas and %d years with facts, trimmed by %s".formatted(areas, years, trim));
        }
        double total = Arrays.stream(byYear).sum();
        double[] residuals = new double[areas * years];
        int cell = 0;
        for (int area = 0; area < counts.length; area++) {
            for (int year = 0; year < byYear.length; year++) {
                double expected = byArea[area] * byYear[year] / total;
                if (expected > 0) {
                    residuals[cell++] = (counts[area][year] - expected) / Math.sqrt(expected);
                }
            }
        }
        int freedom = (areas - 1) * (years - 1);
        double chiSquare = Arrays.stream(Extremes.WINSORISED.apply(residuals, trim)).map(r -> r * r).sum();
        return new YearlyDispersion(chiSquare / freedom, freedom);
    }

    private static double[] byYear(int[][] counts) {
        double[] totals = new double[counts.length == 0 ? 0 : counts[0].length];
        for (int[] years : counts) {
            if (years.length != totals.length) {
                throw new IllegalArgumentException("%d years beside %d".formatted(years.length, totals.length));
            }
            for (int year = 0; year < totals.length; year++) {
                if (years[year] < 0) {
                    throw new IllegalArgumentException("%d facts".formatted(years[year]));
                }
                totals[year] += years[year];
            }
        }
        return totals;
    }
}
