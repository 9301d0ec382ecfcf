package fr.egide.statistics.smoothing;

import java.util.Arrays;

/// Smoothing of shares by the method of moments (Martuzzi & Elliott 1996, Statistics in Medicine 15:1867): as [Marshall],
/// for counts that can't exceed their base.
///
/// @param mean overall share
/// @param spread of the raw shares, weighted by base
/// @param meanBase mean number counted by area
public record BinomialMarshall(double mean, double spread, double meanBase) {

    /// @param counts those who have the trait in each area, 0 to base, at least one above 0
    /// @param bases those counted in the same areas; an area of base 0 is left out
    /// @throws IllegalArgumentException outside these bounds
    public static BinomialMarshall fit(int[] counts, double[] bases) {
        Cells.check(counts, bases);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > bases[i]) {
                throw new IllegalArgumentException("%d of %s".formatted(counts[i], bases[i]));
            }
        }
        Moments moments = Moments.of(Arrays.stream(counts).asDoubleStream().toArray(), bases);
        return new BinomialMarshall(moments.mean(), moments.spread(), moments.meanBase());
    }

    /// Smoothed share, for an area of base above 0. As published, the own weight isn't held between 0 and 1.
    public double estimate(int count, double base) {
        double noise = mean * (1 - mean);
        double weight = (base * spread - base / meanBase * noise)
                / ((base - 1) * spread + (meanBase - base) / meanBase * noise);
        return weight * count / base + (1 - weight) * mean;
    }
}
