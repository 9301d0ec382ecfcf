package fr.egide.statistics.comparison;

import org.apache.commons.statistics.distribution.PoissonDistribution;

import fr.egide.statistics.Interval;
import fr.egide.statistics.Quantiles;

/// Limits of the ratio of facts to expected facts where counts are Poisson and the true ratio is 1; they widen as fewer
/// facts are expected. Areas always differ more than that: use [OverDispersion#limits] to judge any of them.
public final class Funnel {

    private Funnel() {
    }

    /// Exact limits, interpolated between counts (Spiegelhalter 2005, Statistics in Medicine 24:1185). A lower limit under 0
    /// says that no count is that low.
    ///
    /// @param expected facts, above 0
    /// @param level between 0 and 1 excluded: 0.95 and 0.998 by custom
    /// @throws IllegalArgumentException outside these bounds
    public static Interval interpolated(double expected, double level) {
        check(expected, level);
        double tail = (1 - level) / 2;
        return new Interval(interpolate(expected, tail), interpolate(expected, 1 - tail));
    }

    private static double interpolate(double expected, double probability) {
        PoissonDistribution law = PoissonDistribution.of(expected);
        int count = law.inverseCumulativeProbability(probability);
        return (count - (law.cumulativeProbability(count) - probability) / law.probability(count)) / expected;
    }

    /// Limits by gamma quantiles, smooth and close to the exact ones: the exact interval of a count equal to what is
    /// expected, as FunnelPlotR draws them.
    ///
    /// @throws IllegalArgumentException as [#interpolated]
    public static Interval smooth(double expected, double level) {
        check(expected, level);
        double tail = (1 - level) / 2;
        return new Interval(Quantiles.gamma(tail, expected), Quantiles.gamma(1 - tail, expected + 1))
                .times(1 / expected);
    }

    private static void check(double expected, double level) {
        if (!(expected > 0) || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("%s expected at %s".formatted(expected, level));
        }
    }
}
