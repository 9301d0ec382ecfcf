package fr.egide.statistics;

import java.util.Arrays;

/// Order statistics of a sample.
public final class Samples {

    private Samples() {
    }

    /// Quantile by linear interpolation between order statistics (type 7 of Hyndman & Fan 1996, R's default).
    ///
    /// @param values 1 or more, in any order, without NaN
    /// @param probability 0 to 1
    /// @throws IllegalArgumentException for no value or a probability outside [0, 1]
    public static double quantile(double[] values, double probability) {
        if (values.length == 0 || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("quantile %s of %d values".formatted(probability, values.length));
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double position = (sorted.length - 1) * probability;
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    /// Median of 1 value or more.
    public static double median(double[] values) {
        return quantile(values, 0.5);
    }

    /// The quantiles at `tail` and `1 - tail`.
    public static Interval bounds(double[] values, double tail) {
        return new Interval(quantile(values, tail), quantile(values, 1 - tail));
    }

    /// The values with those beyond the quantiles at `tail` and `1 - tail` brought back to them.
    ///
    /// @param tail share of the values brought back on each side, 0 to 0.5
    public static double[] winsorised(double[] values, double tail) {
        Interval bounds = bounds(values, tail);
        return Arrays.stream(values).map(value -> Math.clamp(value, bounds.lower(), bounds.upper())).toArray();
    }
}
