package fr.egide.statistics;

import java.util.function.DoubleUnaryOperator;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;

/// Quantiles to full double precision: the library's are good to 1e-9 in absolute terms, which small quantiles feel.
public final class Quantiles {

    private static final int NEWTON_STEPS = 4;
    private static final int BISECTIONS = 200;

    private Quantiles() {
    }

    /// Quantile of the gamma law of scale 1.
    public static double gamma(double probability, double shape) {
        return polished(GammaDistribution.of(shape, 1), probability);
    }

    static double beta(double probability, double alpha, double beta) {
        return polished(BetaDistribution.of(alpha, beta), probability);
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
            if (!(next > distribution.getSupportLowerBound()) || next >= distribution.getSupportUpperBound()) {
                return x;
            }
            x = next;
        }
        return x;
    }
}
