package fr.egide.statistics.power;

import java.util.OptionalDouble;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

import fr.egide.statistics.Quantiles;

/// Exact power of the central conditional test of two Poisson counts (that of [fr.egide.statistics.RateRatio], p central),
/// by summation over every total and, given it, over the counts that the test rejects. For small and middling counts: the
/// cost grows with the square root of the expected total.
///
/// @param expected expected first count, in facts, above 0
/// @param base base of the first count, above 0
/// @param otherBase base of the second count, in the same unit, above 0
/// @param level confidence of the interval: the test is two-sided at 1 - level
public record ConditionalPower(double expected, double base, double otherBase, double level) {

    private static final double NEGLIGIBLE = 1e-12;
    private static final double LARGEST_RATIO = 1e6;

    /// @throws IllegalArgumentException outside the bounds above
    public ConditionalPower {
        if (!(expected > 0 && base > 0 && otherBase > 0 && level > 0 && level < 1)) {
            throw new IllegalArgumentException("%s on %s, %s at %s".formatted(expected, base, otherBase, level));
        }
    }

    /// Probability of rejecting equal rates when the second rate is `ratio` times the first; short of it by 1e-12 at most.
    ///
    /// @param ratio second rate over first, 0 or more
    public double at(double ratio) {
        double other = expected * otherBase / base * ratio;
        PoissonDistribution totals = PoissonDistribution.of(expected + other);
        int last = totals.inverseSurvivalProbability(NEGLIGIBLE);
        double sum = 0;
        for (int total = totals.inverseCumulativeProbability(NEGLIGIBLE); total <= last; total++) {
            sum += totals.probability(total) * rejection(total, expected / (expected + other));
        }
        return Math.min(1, sum);
    }

    /// Largest second rate under the first, as a ratio, that is seen with this power; empty when even a fall to nothing is
    /// not: the counts are too small to show any decrease.
    ///
    /// @param power between 0 and 1 excluded
    public OptionalDouble detectableDecrease(double power) {
        return at(0) < power
                ? OptionalDouble.empty()
                : OptionalDouble.of(Quantiles.root(ratio -> power - at(ratio), 0, 1));
    }

    /// Smallest second rate over the first, as a ratio, that is seen with this power; empty above a million times.
    ///
    /// @param power between 0 and 1 excluded
    public OptionalDouble detectableIncrease(double power) {
        double high = 2;
        while (at(high) < power) {
            high *= 2;
            if (high > LARGEST_RATIO) {
                return OptionalDouble.empty();
            }
        }
        return OptionalDouble.of(Quantiles.root(ratio -> at(ratio) - power, 1, high));
    }

    /// Probability, given the total, that a first count drawn with this share falls in either tail of the test.
    private double rejection(int total, double share) {
        double tail = (1 - level) / 2;
        BinomialDistribution equal = BinomialDistribution.of(total, base / (base + otherBase));
        BinomialDistribution real = BinomialDistribution.of(total, share);
        int low = equal.inverseCumulativeProbability(tail);
        int kept = equal.cumulativeProbability(low) <= tail ? low + 1 : low;
        int high = equal.inverseSurvivalProbability(tail);
        int keptHigh = equal.survivalProbability(high - 1) <= tail ? high - 1 : high;
        return real.cumulativeProbability(kept - 1) + real.survivalProbability(keptHigh);
    }
}
