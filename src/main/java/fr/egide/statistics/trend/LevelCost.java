package fr.egide.statistics.trend;

/// Squares around the mean of any stretch of a series, from running sums of the values less their mean.
final class LevelCost {

    private final double[] sums;
    private final double[] squares;

    LevelCost(double[] values) {
        sums = new double[values.length + 1];
        squares = new double[values.length + 1];
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        for (int i = 0; i < values.length; i++) {
            double centred = values[i] - mean;
            sums[i + 1] = sums[i] + centred;
            squares[i + 1] = squares[i] + centred * centred;
        }
    }

    /// From the reading `from` to the one before `to`, numbered from 0.
    double squares(int from, int to) {
        double sum = sums[to] - sums[from];
        return Math.max(0, squares[to] - squares[from] - sum * sum / (to - from));
    }
}
