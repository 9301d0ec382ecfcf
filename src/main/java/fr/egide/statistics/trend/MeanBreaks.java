package fr.egide.statistics.trend;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Breaks in the level of a series by least squares (Bai & Perron 2003, Journal of Applied Econometrics 18:1), every number
/// of breaks up to a limit. Values are taken as independent around levels; a trend or a season would pass for breaks.
///
/// @param breaks for each number of breaks from 0, the last reading of each segment but the last one, numbered from 1
/// @param squares sum of squared residuals for each number of breaks
/// @param bic Bayesian criterion for each number of breaks, the variance and each position counted as parameters
public record MeanBreaks(int[][] breaks, double[] squares, double[] bic) {

    /// @param values in the order of time, finite
    /// @param shortest readings in a segment, 2 or more
    /// @param most breaks looked for, 0 or more; as many as fit are tried
    /// @throws IllegalArgumentException for a series shorter than one segment, or out of these bounds
    public static MeanBreaks fit(double[] values, int shortest, int most) {
        if (shortest < 2 || values.length < shortest || most < 0) {
            throw new IllegalArgumentException("%d readings, %d to a segment".formatted(values.length, shortest));
        }
        int numbers = Math.min(most, values.length / shortest - 1) + 1;
        Segments segments = Segments.optimal(values.length, shortest, numbers, new LevelCost(values)::squares);
        double[] squares = segments.costs();
        double size = values.length;
        double[] bic = IntStream.range(0, numbers).mapToDouble(m -> size * (Math.log(squares[m] / size) + 1
                + Math.log(2 * Math.PI)) + Math.log(size) * 2 * (m + 1)).toArray();
        return new MeanBreaks(segments.breaks(), squares, bic);
    }

    /// Number of breaks of least criterion.
    public int best() {
        return IntStream.range(0, bic.length).reduce((one, other) -> bic[other] < bic[one] ? other : one).orElseThrow();
    }

    /// Levels of the segments for a number of breaks, in the unit of the values that were fitted.
    public double[] levels(double[] values, int number) {
        int[] ends = breaks[number];
        return IntStream.rangeClosed(0, number).mapToDouble(segment -> Arrays.stream(values,
                segment == 0 ? 0 : ends[segment - 1], segment == number ? values.length : ends[segment]).average()
                .orElseThrow()).toArray();
    }
}
