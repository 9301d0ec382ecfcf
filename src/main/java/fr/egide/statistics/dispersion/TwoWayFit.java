package fr.egide.statistics.dispersion;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Maximum likelihood fit of row × column effects on a table of Poisson counts, by iterative proportional fitting: one pass
/// on a whole table, more when cells are missing (Bishop, Fienberg & Holland 1975, ch. 5).
///
/// @param fitted expected counts, 0 in a row or column without facts
/// @param degreesOfFreedom known cells − rows − columns + 1, over rows and columns with facts; 0 at least
record TwoWayFit(double[][] fitted, int degreesOfFreedom) {

    private static final int PASSES = 10_000;
    private static final double SETTLED = 1e-13;

    static TwoWayFit of(double[][] counts) {
        int columns = counts.length == 0 ? 0 : counts[0].length;
        double[] rowTotals = new double[counts.length];
        double[] columnTotals = new double[columns];
        for (int i = 0; i < counts.length; i++) {
            for (int t = 0; t < columns; t++) {
                if (counts[i].length != columns || counts[i][t] < 0) {
                    throw new IllegalArgumentException("row %d: %s".formatted(i, Arrays.toString(counts[i])));
                }
                double known = Double.isNaN(counts[i][t]) ? 0 : counts[i][t];
                rowTotals[i] += known;
                columnTotals[t] += known;
            }
        }
        double[] rows = Arrays.stream(rowTotals).map(Math::signum).toArray();
        double[] years = Arrays.stream(columnTotals).map(Math::signum).toArray();
        double change = 1;
        for (int pass = 0; pass < PASSES && change > SETTLED; pass++) {
            change = rescale(rows, rowTotals, (i, t) -> Double.isNaN(counts[i][t]) ? 0 : years[t], columns);
            change = Math.max(change, rescale(years, columnTotals,
                    (t, i) -> Double.isNaN(counts[i][t]) ? 0 : rows[i], counts.length));
        }
        double[][] fitted = IntStream.range(0, counts.length)
                .mapToObj(i -> IntStream.range(0, columns).mapToDouble(t -> rows[i] * years[t]).toArray())
                .toArray(double[][]::new);
        return new TwoWayFit(fitted, degrees(counts, rows, years));
    }

    private interface Weight {
        double at(int self, int other);
    }

    /// Sets each effect so that its fitted total equals its total; the largest relative change.
    private static double rescale(double[] effects, double[] totals, Weight weight, int others) {
        double change = 0;
        for (int self = 0; self < effects.length; self++) {
            if (totals[self] > 0) {
                int me = self;
                double sum = IntStream.range(0, others).mapToDouble(other -> weight.at(me, other)).sum();
                double next = totals[self] / sum;
                change = Math.max(change, Math.abs(next / effects[self] - 1));
                effects[self] = next;
            }
        }
        return change;
    }

    private static int degrees(double[][] counts, double[] rows, double[] years) {
        int cells = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int t = 0; t < years.length; t++) {
                cells += rows[i] > 0 && years[t] > 0 && !Double.isNaN(counts[i][t]) ? 1 : 0;
            }
        }
        long effects = Arrays.stream(rows).filter(effect -> effect > 0).count()
                + Arrays.stream(years).filter(effect -> effect > 0).count();
        return (int) Math.max(0, cells - effects + 1);
    }
}
