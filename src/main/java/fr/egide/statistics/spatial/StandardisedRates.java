package fr.egide.statistics.spatial;

import fr.egide.statistics.smoothing.Moments;

/// Rates made comparable before a test of spatial structure: small bases vary more by chance alone, which raw rates show as
/// structure (Assunção & Reis 1999, Statistics in Medicine 18:2147).
///
/// @param z one a unit: (y/e - b) / √v, v = a + b/e, or b/e where that isn't above 0
/// @param a variance between units beyond chance, by moments; may be below 0
/// @param b overall rate, facts per unit of base
public record StandardisedRates(double[] z, double a, double b) {

    /// @param counts facts, 0 or more, one a unit
    /// @param bases inhabitants or dwellings, above 0, one a unit
    /// @throws IllegalArgumentException for lengths that differ, a negative count, a base that isn't above 0, or no fact at all
    public static StandardisedRates of(double[] counts, double[] bases) {
        if (counts.length != bases.length) {
            throw new IllegalArgumentException("%d counts, %d bases".formatted(counts.length, bases.length));
        }
        for (int unit = 0; unit < counts.length; unit++) {
            if (!(counts[unit] >= 0) || !(bases[unit] > 0)) {
                throw new IllegalArgumentException("%s facts on %s".formatted(counts[unit], bases[unit]));
            }
        }
        Moments moments = Moments.of(counts, bases);
        if (!(moments.mean() > 0)) {
            throw new IllegalArgumentException("no fact at all");
        }
        double rate = moments.mean();
        double between = moments.between();
        double[] z = new double[counts.length];
        for (int unit = 0; unit < counts.length; unit++) {
            double chance = rate / bases[unit];
            double variance = between + chance;
            z[unit] = (counts[unit] / bases[unit] - rate) / Math.sqrt(variance > 0 ? variance : chance);
        }
        return new StandardisedRates(z, between, rate);
    }
}
