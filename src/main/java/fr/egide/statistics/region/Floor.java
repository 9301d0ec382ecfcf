package fr.egide.statistics.region;

import java.util.Arrays;

/// The least that each region must hold of a quantity.
///
/// @param quantity one number a unit, 0 or more, as its population
/// @param least what a region holds at least, in the same unit of measure
public record Floor(double[] quantity, double least) {

    /// @throws IllegalArgumentException for a quantity that is negative or not finite, or a floor that isn't a number
    public Floor {
        if (Double.isNaN(least) || !Arrays.stream(quantity).allMatch(value -> value >= 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("floor %s".formatted(least));
        }
    }

    /// No floor at all.
    public static Floor none(int units) {
        return new Floor(new double[units], 0);
    }

    /// Whether every region reaches the floor.
    public boolean holds(Partition partition) {
        return Arrays.stream(partition.totals(quantity)).allMatch(total -> total >= least);
    }
}
