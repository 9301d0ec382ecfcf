package fr.egide.statistics.region;

import java.util.Arrays;

/// What describes each unit: `units()` rows of `variables()` finite numbers, on scales that may be compared (standardised or
/// weighted by the caller). Immutable.
public final class Features {

    private final double[] rows;
    private final int variables;

    private Features(double[] rows, int variables) {
        this.rows = rows;
        this.variables = variables;
    }

    /// Features as they are.
    ///
    /// @param columns one array a variable, each with one number a unit
    /// @throws IllegalArgumentException without a variable, for lengths that differ, or a number that isn't finite
    public static Features of(double[]... columns) {
        if (columns.length == 0) {
            throw new IllegalArgumentException("no variable");
        }
        double[] rows = new double[columns.length * columns[0].length];
        for (int variable = 0; variable < columns.length; variable++) {
            if (columns[variable].length != columns[0].length
                    || !Arrays.stream(columns[variable]).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("variable %d of %d".formatted(variable, columns.length));
            }
            for (int unit = 0; unit < columns[0].length; unit++) {
                rows[unit * columns.length + variable] = columns[variable][unit];
            }
        }
        return new Features(rows, columns.length);
    }

    /// Features with mean 0 and standard deviation 1 (over n - 1); a constant variable becomes 0.
    ///
    /// @param columns as in [#of]
    /// @throws IllegalArgumentException as [#of]
    public static Features standardised(double[]... columns) {
        return of(Arrays.stream(columns).map(Features::standardised).toArray(double[][]::new));
    }

    /// Number of rows.
    public int units() {
        return rows.length / variables;
    }

    /// Numbers in a row.
    public int variables() {
        return variables;
    }

    /// One number of a row.
    public double at(int unit, int variable) {
        return rows[unit * variables + variable];
    }

    /// Squared Euclidean distance of two units.
    public double squaredDistance(int one, int other) {
        double sum = 0;
        for (int variable = 0; variable < variables; variable++) {
            double difference = at(one, variable) - at(other, variable);
            sum += difference * difference;
        }
        return sum;
    }

    /// Sum of squared distances to the mean of all units.
    public double totalSquares() {
        return Arrays.stream(squares(new int[units()], 1)).sum();
    }

    /// Sum of squared distances to the mean of its region, for each region.
    double[] squares(int[] labels, int regions) {
        double[] means = new double[regions * variables];
        int[] counts = new int[regions];
        for (int unit = 0; unit < labels.length; unit++) {
            counts[labels[unit]]++;
            for (int variable = 0; variable < variables; variable++) {
                means[labels[unit] * variables + variable] += at(unit, variable);
            }
        }
        for (int cell = 0; cell < means.length; cell++) {
            means[cell] /= counts[cell / variables];
        }
        double[] squares = new double[regions];
        for (int unit = 0; unit < labels.length; unit++) {
            for (int variable = 0; variable < variables; variable++) {
                double distance = at(unit, variable) - means[labels[unit] * variables + variable];
                squares[labels[unit]] += distance * distance;
            }
        }
        return squares;
    }

    /// Adds the row of a unit, times a factor, to `sums` from `offset`.
    void add(int unit, double factor, double[] sums, int offset) {
        for (int variable = 0; variable < variables; variable++) {
            sums[offset + variable] += factor * at(unit, variable);
        }
    }

    private static double[] standardised(double[] column) {
        double mean = Arrays.stream(column).average().orElse(0);
        double squares = Arrays.stream(column).map(value -> (value - mean) * (value - mean)).sum();
        double deviation = Math.sqrt(squares / (column.length - 1));
        return Arrays.stream(column).map(value -> squares > 0 ? (value - mean) / deviation : 0).toArray();
    }
}
