package fr.egide.statistics.trend;

import java.util.Arrays;

/// Cuts of a series into a set number of segments, each at least so long, of least total cost, by dynamic programming
/// (Bellman & Roth 1969): time grows with the square of the length.
///
/// @param breaks for each number of cuts from 0, the readings before each cut, that is the end of each segment but the last
/// @param costs total cost for each number of cuts
record Segments(int[][] breaks, double[] costs) {

    /// Cost of the stretch of readings `from` to the one before `to`, numbered from 0.
    interface Cost {
        double of(int from, int to);
    }

    static Segments optimal(int length, int shortest, int numbers, Cost cost) {
        double[][] least = new double[numbers][length + 1];
        int[][] cuts = new int[numbers][length + 1];
        for (double[] row : least) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        for (int end = shortest; end <= length; end++) {
            least[0][end] = cost.of(0, end);
            for (int cut = shortest; cut <= end - shortest; cut++) {
                double last = cost.of(cut, end);
                for (int m = 1; m < numbers; m++) {
                    if (least[m - 1][cut] + last < least[m][end]) {
                        least[m][end] = least[m - 1][cut] + last;
                        cuts[m][end] = cut;
                    }
                }
            }
        }
        int[][] breaks = new int[numbers][];
        double[] costs = new double[numbers];
        for (int m = 0; m < numbers; m++) {
            costs[m] = least[m][length];
            breaks[m] = new int[m];
            int end = length;
            for (int k = m; k > 0; k--) {
                end = cuts[k][end];
                breaks[m][k - 1] = end;
            }
        }
        return new Segments(breaks, costs);
    }
}
