package fr.egide.statistics.region;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import fr.egide.statistics.spatial.Neighbours;

/// A region for each unit. Regions are numbered from 0 in the order in which units meet them, so two partitions are equal
/// when they group alike, however they were named. Immutable.
public final class Partition {

    private final int[] labels;
    private final int regions;

    private Partition(int[] labels, int regions) {
        this.labels = labels;
        this.regions = regions;
    }

    /// @param names any number a unit, the same within a region
    public static Partition of(int[] names) {
        Map<Integer, Integer> seen = new HashMap<>();
        int[] labels = Arrays.stream(names).map(name -> seen.computeIfAbsent(name, _ -> seen.size())).toArray();
        return new Partition(labels, seen.size());
    }

    /// Number of units.
    public int units() {
        return labels.length;
    }

    /// Number of regions.
    public int regions() {
        return regions;
    }

    /// The region of a unit, from 0 to `regions() - 1`.
    public int of(int unit) {
        return labels[unit];
    }

    /// The region of each unit.
    public int[] labels() {
        return labels.clone();
    }

    /// Units of a region, ascending.
    public int[] members(int region) {
        return IntStream.range(0, labels.length).filter(unit -> labels[unit] == region).toArray();
    }

    /// Sum of a quantity over each region.
    ///
    /// @param quantity one number a unit, as its population
    /// @throws IllegalArgumentException when there isn't one a unit
    public double[] totals(double[] quantity) {
        if (quantity.length != labels.length) {
            throw new IllegalArgumentException("%d for %d units".formatted(quantity.length, labels.length));
        }
        double[] totals = new double[regions];
        for (int unit = 0; unit < labels.length; unit++) {
            totals[labels[unit]] += quantity[unit];
        }
        return totals;
    }

    /// Sum of squared distances to the mean of its region, for each region.
    ///
    /// @param features of the same units
    /// @throws IllegalArgumentException when they aren't of as many units
    public double[] squaresWithin(Features features) {
        if (features.units() != labels.length) {
            throw new IllegalArgumentException("%d rows for %d units".formatted(features.units(), labels.length));
        }
        return features.squares(labels, regions);
    }

    /// Share of the squared distances that is between regions: 0 for one region and for units all alike, 1 for regions of like
    /// units.
    ///
    /// @throws IllegalArgumentException as [#squaresWithin]
    public double ratioBetween(Features features) {
        double total = features.totalSquares();
        return total > 0 ? 1 - Arrays.stream(squaresWithin(features)).sum() / total : 0;
    }

    /// Whether every region is of one piece.
    ///
    /// @param neighbours of the same units, symmetric
    public boolean isContiguous(Neighbours neighbours) {
        return pieces(neighbours) == regions;
    }

    /// Number of connected pieces its regions are made of.
    ///
    /// @param neighbours as in [#isContiguous]
    public int pieces(Neighbours neighbours) {
        return Pieces.of(neighbours, labels).count();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Partition partition && Arrays.equals(labels, partition.labels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(labels);
    }

    @Override
    public String toString() {
        return "%d regions of %d units".formatted(regions, labels.length);
    }
}
