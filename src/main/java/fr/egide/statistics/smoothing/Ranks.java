package fr.egide.statistics.smoothing;

import java.util.Arrays;

/// Ranks from 1, the highest value; equal values share the mean of their ranks.
public final class Ranks {

    private Ranks() {
    }

    /// @param values one by area, no NaN
    /// @return as many ranks, in the same order
    /// @throws IllegalArgumentException for NaN
    public static double[] of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        if (sorted.length > 0 && Double.isNaN(sorted[sorted.length - 1])) {
            throw new IllegalArgumentException("NaN has no rank");
        }
        return Arrays.stream(values).map(value -> rank(sorted, value)).toArray();
    }

    private static double rank(double[] sorted, double value) {
        int first = Arrays.binarySearch(sorted, value);
        int last = first;
        while (first > 0 && sorted[first - 1] == value) {
            first--;
        }
        while (last < sorted.length - 1 && sorted[last + 1] == value) {
            last++;
        }
        return sorted.length - (first + last) / 2.0;
    }
}
