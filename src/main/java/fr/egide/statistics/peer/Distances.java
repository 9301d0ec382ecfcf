package fr.egide.statistics.peer;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Distances of every unit to one of them: arrays of one value per row, 0 at the reference.
public final class Distances {

    private Distances() {
    }

    /// Squared distance of Mahalanobis: differences weighed by the inverse covariance, so that two covariates that say the
    /// same count once.
    ///
    /// @param units a row per unit
    /// @param reference row of the reference, from 0
    /// @param covariance of the columns, positive definite: [Covariance#shrunken] always is unless all is constant
    /// @throws IllegalArgumentException for a covariance that isn't positive definite
    public static double[] mahalanobis2(double[][] units, int reference, double[][] covariance) {
        double[][] factor = cholesky(covariance);
        return Arrays.stream(units).mapToDouble(unit -> {
            double[] solved = new double[unit.length];
            double sum = 0;
            for (int i = 0; i < unit.length; i++) {
                double rest = unit[i] - units[reference][i];
                for (int j = 0; j < i; j++) {
                    rest -= factor[i][j] * solved[j];
                }
                solved[i] = rest / factor[i][i];
                sum += solved[i] * solved[i];
            }
            return sum;
        }).toArray();
    }

    /// Euclidean distance of the columns brought to standard deviation 1.
    public static double[] euclidean(double[][] units, int reference) {
        double[][] standard = Standardisation.classical(units);
        return Arrays.stream(standard).mapToDouble(unit -> Math.sqrt(IntStream.range(0, unit.length)
                .mapToDouble(j -> (unit[j] - standard[reference][j]) * (unit[j] - standard[reference][j])).sum()))
                .toArray();
    }

    /// Mean difference as a share of each column's range (Gower 1971, Biometrics 27:857), between 0 and 1; a constant column
    /// counts as no difference.
    public static double[] gower(double[][] units, int reference) {
        double[] found = new double[units.length];
        int columns = units[0].length;
        for (int j = 0; j < columns; j++) {
            double[] column = Standardisation.column(units, j);
            double range = Arrays.stream(column).max().orElseThrow() - Arrays.stream(column).min().orElseThrow();
            for (int i = 0; i < units.length && range > 0; i++) {
                found[i] += Math.abs(column[i] - column[reference]) / range / columns;
            }
        }
        return found;
    }

    /// Rows of the `wanted` smallest distances, nearest first, the reference left out; ties by row.
    public static int[] nearest(double[] distances, int reference, int wanted) {
        return IntStream.range(0, distances.length).filter(i -> i != reference).boxed()
                .sorted((one, other) -> Double.compare(distances[one], distances[other])).limit(wanted)
                .mapToInt(Integer::intValue).toArray();
    }

    private static double[][] cholesky(double[][] matrix) {
        double[][] factor = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= factor[i][k] * factor[j][k];
                }
                if (i == j && !(rest > 0)) {
                    throw new IllegalArgumentException("covariance not positive definite at column " + i);
                }
                factor[i][j] = i == j ? Math.sqrt(rest) : rest / factor[j][j];
            }
        }
        return factor;
    }
}
