package fr.egide.statistics.smoothing;

import java.util.Arrays;

/// What every smoothing asks of counts and bases: as many of each, none negative, no fact without a base, some fact at all.
final class Cells {

    private Cells() {
    }

    /// @throws IllegalArgumentException where the arrays break one of these rules
    static void check(int[] counts, double[] bases) {
        if (counts.length != bases.length) {
            throw new IllegalArgumentException("%d counts for %d bases".formatted(counts.length, bases.length));
        }
        for (int i = 0; i < counts.length; i++) {
            check(counts[i], bases[i]);
        }
        if (total(counts) == 0) {
            throw new IllegalArgumentException("no fact at all: there is no rate to draw towards");
        }
    }

    static void check(int count, double base) {
        if (count < 0 || !(base >= 0) || base == Double.POSITIVE_INFINITY || base == 0 && count > 0) {
            throw new IllegalArgumentException("%d facts on a base of %s".formatted(count, base));
        }
    }

    static double total(int[] counts) {
        return Arrays.stream(counts).asDoubleStream().sum();
    }
}
