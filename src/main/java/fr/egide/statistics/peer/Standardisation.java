package fr.egide.statistics.peer;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/// Columns brought to one unit. A row per unit, a column per covariate, everywhere in this package.
public final class Standardisation {

    /// Median absolute deviation to standard deviation, for normal values.
    private static final double MAD_TO_DEVIATION = 1.4826;

    private Standardisation() {
    }

    /// Mean 0 and standard deviation 1 (n - 1); a constant column becomes 0.
    ///
    /// @param units two rows or more, of one length
    public static double[][] classical(double[][] units) {
        return standardised(units, Standardisation::mean, Standardisation::deviation);
    }

    /// Median 0 and median absolute deviation 1/1.4826, which a few extreme units don't move; the standard deviation where
    /// more than half of the column is one value. A constant column becomes 0.
    ///
    /// @param units two rows or more, of one length
    public static double[][] robust(double[][] units) {
        return standardised(units, Standardisation::median, column -> {
            double middle = median(column);
            double mad = median(Arrays.stream(column).map(value -> Math.abs(value - middle)).toArray());
            return mad > 0 ? mad * MAD_TO_DEVIATION : deviation(column);
        });
    }

    static double[] column(double[][] units, int column) {
        return Arrays.stream(units).mapToDouble(unit -> unit[column]).toArray();
    }

    static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    static double deviation(double[] values) {
        double mean = mean(values);
        return Math
                .sqrt(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1));
    }

    private static double[][] standardised(double[][] units, ToDoubleFunction<double[]> centre,
            ToDoubleFunction<double[]> spread) {
        double[][] found = new double[units.length][units[0].length];
        for (int j = 0; j < units[0].length; j++) {
            double[] column = column(units, j);
            double middle = centre.applyAsDouble(column);
            double unit = spread.applyAsDouble(column);
            for (int i = 0; i < units.length; i++) {
                found[i][j] = unit > 0 ? (column[i] - middle) / unit : 0;
            }
        }
        return found;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
