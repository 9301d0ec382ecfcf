package fr.egide.statistics.trend;

import java.util.Arrays;

import org.apache.commons.statistics.distribution.NormalDistribution;

import fr.egide.statistics.trend.Outcome.Defined;
import fr.egide.statistics.trend.Outcome.Reason;
import fr.egide.statistics.trend.Outcome.Undefined;

/// Rank test of a monotonic trend (Mann 1945, Kendall 1975) with ties and continuity corrected, and the slope of Sen (1968):
/// a check of the log-linear trend that no single reading can sway. The normal approximation is rough under ten readings.
///
/// @param s pairs that rise less pairs that fall
/// @param variance of `s` without trend, ties counted
/// @param z standardised, moved by 1 towards 0
/// @param p two-sided
/// @param tau `s` over the number of pairs
/// @param slope median slope of the pairs of readings, in units of value per unit of time
public record MannKendall(int s, double variance, double z, double p, double tau, double slope) {

    private static final int FEWEST = 3;

    /// @param values rates, or counts on a steady base
    /// @param times increasing, one per value
    /// @throws IllegalArgumentException for arrays of unequal lengths, values that aren't finite, times that don't increase
    public static Outcome<MannKendall> test(double[] values, double[] times) {
        int length = values.length;
        if (times.length != length || !Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException(Arrays.toString(values) + " at " + Arrays.toString(times));
        }
        if (length < FEWEST) {
            return new Undefined<>(Reason.FEWER_THAN_THREE_READINGS);
        }
        double variance = variance(values);
        return variance == 0 ? new Undefined<>(Reason.NO_NOISE) : new Defined<>(tested(values, times, variance));
    }

    private static MannKendall tested(double[] values, double[] times, double variance) {
        int length = values.length;
        double[] slopes = new double[length * (length - 1) / 2];
        int s = 0;
        int pair = 0;
        for (int i = 0; i < length; i++) {
            for (int j = i + 1; j < length; j++) {
                if (!(times[j] > times[i])) {
                    throw new IllegalArgumentException("times " + Arrays.toString(times));
                }
                s += Double.compare(values[j], values[i]);
                slopes[pair++] = (values[j] - values[i]) / (times[j] - times[i]);
            }
        }
        double z = (s - Integer.signum(s)) / Math.sqrt(variance);
        double p = Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z)));
        return new MannKendall(s, variance, z, p, (double) s / slopes.length, median(slopes));
    }

    private static double variance(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double variance = spread(sorted.length);
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[start]) {
                variance -= spread(i - start);
                start = i;
            }
        }
        return variance / 18;
    }

    private static double spread(int equal) {
        return (double) equal * (equal - 1) * (2 * equal + 5);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
