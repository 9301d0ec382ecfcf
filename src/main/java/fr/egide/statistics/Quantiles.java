package fr.egide.statistics;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Quantiles to full double precision: the library's are good to 1e-9 in absolute terms, which small quantiles feel.
public final class Quantiles {

    private static final int NEWTON_STEPS = 4;
    private static final int BISECTIONS = 200;

    private Quantiles() {
    }

    /// Quantile of the gamma law of rate 1; divide by a rate for another.
    ///
    /// @param probability between 0 and 1 excluded
    /// @param shape above 0; the rate is 1
    public static double gamma(double probability, double shape) {
        return polished(GammaDistribution.of(shape, 1), probability);
    }

    /// @param probability between 0 and 1 excluded
    /// @param alpha above 0; beta likewise
    public static double beta(double probability, double alpha, double beta) {
        return polished(BetaDistribution.of(alpha, beta), probability);
    }

    /// Quantile of a sample, interpolated (type 7 of Hyndman & Fan 1996, R's default).
    ///
    /// @param values in any order, at least one
    public static double ofSample(double[] values, double probability) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double position = probability * (sorted.length - 1);
        int below = (int) position;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (position - below) * (above - sorted[below]);
    }

    /// Quantile of the standard normal law for the two tails outside `level`, as 1.96 for 0.95.
    public static double normal(double level) {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
    }

    /// Root of an increasing function on an interval that brackets it, by bisection down to neighbouring doubles.
    ///
    /// @param low where the function is negative; `high` where it isn't
    public static double root(DoubleUnaryOperator increasing, double low, double high) {
        double from = low;
        double to = high;
        for (int i = 0; i < BISECTIONS && to - from > Math.ulp(from); i++) {
            double middle = from + (to - from) / 2;
            if (increasing.applyAsDouble(middle) < 0) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return from + (to - from) / 2;
    }

    private static double polished(ContinuousDistribution distribution, double probability) {
        double x = distribution.inverseCumulativeProbability(probability);
        for (int i = 0; i < NEWTON_STEPS; i++) {
            double density = distribution.density(x);
            double excess = probability < 0.5
                    ? distribution.cumulativeProbability(x) - probability
                    : 1 - probability - distribution.survivalProbability(x);
            double next = density > 0 ? x - excess / density : x;
            boolean isInside = next > distribution.getSupportLowerBound() && next < distribution.getSupportUpperBound();
            if (!isInside || next == x) {
                return x;
            }
            x = next;
        }
        return x;
    }
}
