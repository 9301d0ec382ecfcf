package fr.egide.statistics.comparison;

import java.util.Arrays;

import fr.egide.statistics.Interval;
import fr.egide.statistics.WeightedSum;

/// Rate that an area would have with the age (or other) structure of a standard population, each class keeping the area's
/// own rate.
///
/// @param rate in facts per unit of base
/// @param crude rate without standardisation
/// @param variance of `rate`, classes being Poisson counts
/// @param interval gamma interval (Fay & Feuer 1997, Statistics in Medicine 16:791): coverage never seen under the level
/// @param tiwari narrower above (Tiwari, Clegg & Zou 2006, Statistical Methods in Medical Research 15:547): coverage nearer
///     the level
public record DirectRate(double rate, double crude, double variance, Interval interval, Interval tiwari) {

    /// @param counts facts of the area by class, 0 or more, at least one above 0
    /// @param bases of the area by class, above 0
    /// @param standard population by class, 0 or more, in any unit
    /// @param level between 0 and 1 excluded
    /// @throws IllegalArgumentException outside these bounds, or for as many classes in each
    public static DirectRate of(int[] counts, double[] bases, double[] standard, double level) {
        Classes.check(counts.length, bases, standard);
        if (Arrays.stream(counts).anyMatch(count -> count < 0) || Arrays.stream(counts).sum() == 0
                || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("%s at %s".formatted(Arrays.toString(counts), level));
        }
        double population = Arrays.stream(standard).sum();
        double rate = 0;
        double variance = 0;
        double greatest = 0;
        double mean = 0;
        double meanSquare = 0;
        for (int i = 0; i < counts.length; i++) {
            double weight = standard[i] / population / bases[i];
            rate += weight * counts[i];
            variance += weight * weight * counts[i];
            greatest = Math.max(greatest, weight);
            mean += weight / counts.length;
            meanSquare += weight * weight / counts.length;
        }
        return new DirectRate(rate, (double) Arrays.stream(counts).sum() / Arrays.stream(bases).sum(), variance,
                WeightedSum.interval(rate, variance, greatest, greatest * greatest, level),
                WeightedSum.interval(rate, variance, mean, meanSquare, level));
    }
}
