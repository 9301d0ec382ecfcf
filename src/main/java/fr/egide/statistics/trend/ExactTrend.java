package fr.egide.statistics.trend;

import java.util.Arrays;
import java.util.Optional;

import fr.egide.statistics.trend.Outcome.Defined;
import fr.egide.statistics.trend.Outcome.Reason;
import fr.egide.statistics.trend.Outcome.Undefined;

/// Exact test of trend for small Poisson counts: given their total, the counts are multinomial with the bases as weights,
/// and the sum of time × count has a law found by convolution. Cost: square of the total, times the span, times readings.
///
/// @param lower probability of a sum at most the observed one
/// @param upper probability of a sum at least the observed one
/// @param p two-sided: twice the smaller, at most 1
/// @param midP two-sided, with half the probability of the observed sum: for comparisons and lists
public record ExactTrend(double lower, double upper, double p, double midP) {

    /// @param counts facts of each reading, 0 or more
    /// @param bases base of each reading, 0 or more
    /// @param times increasing whole numbers (years, months), gaps allowed
    /// @throws IllegalArgumentException for arrays of unequal lengths, a negative count or base, times that don't increase
    public static Outcome<ExactTrend> test(long[] counts, double[] bases, int[] times) {
        Optional<Reason> obstacle = Readings.obstacle(counts, bases, Arrays.stream(times).asDoubleStream().toArray())
                .filter(reason -> reason != Reason.FACTS_AT_ONE_END);
        return obstacle.isPresent() ? new Undefined<>(obstacle.get()) : new Defined<>(tested(counts, bases, times));
    }

    private static ExactTrend tested(long[] counts, double[] bases, int[] times) {
        int facts = Math.toIntExact(Arrays.stream(counts).sum());
        int observed = 0;
        for (int i = 0; i < counts.length; i++) {
            observed += Math.toIntExact(counts[i] * (times[i] - times[0]));
        }
        double[] law = law(facts, bases, times);
        double lower = Arrays.stream(law, 0, observed + 1).sum();
        double upper = Arrays.stream(law, observed, law.length).sum();
        double smaller = Math.min(lower, upper);
        return new ExactTrend(lower, upper, Math.min(1, 2 * smaller), Math.min(1, 2 * smaller - law[observed]));
    }

    /// Probability of each sum of the times of the facts, counted from the first reading.
    private static double[] law(int facts, double[] bases, int[] times) {
        double total = Arrays.stream(bases).sum();
        double[] law = {1};
        for (int fact = 0; fact < facts; fact++) {
            double[] next = new double[law.length + times[times.length - 1] - times[0]];
            for (int i = 0; i < times.length; i++) {
                double share = bases[i] / total;
                int shift = times[i] - times[0];
                for (int sum = 0; sum < law.length; sum++) {
                    next[sum + shift] += law[sum] * share;
                }
            }
            law = next;
        }
        return law;
    }
}
