package fr.egide.statistics.trend;

import java.util.Arrays;

/// The likelihood of a [NegativeBinomialTrend], climbed: for each κ = 1/θ the line is the best one
/// ([NegativeBinomialLine]), and κ is the root of the derivative along that ridge. θ → ∞ is κ = 0, a plain bound.
final class NegativeBinomialFit {

    private static final int STEPS = 100;
    private static final double TOLERANCE = 1e-10;
    private static final double ROUNDING = 1e-10;
    private static final double WIDENING = 4;

    private final long[] counts;
    private final long[] sorted;
    private final NegativeBinomialLine line;

    NegativeBinomialFit(long[] counts, double[] bases, double[] times) {
        this.counts = counts;
        sorted = counts.clone();
        Arrays.sort(sorted);
        line = new NegativeBinomialLine(counts, bases, times);
    }

    NegativeBinomialTrend best() {
        double excess = 0;
        double squares = 0;
        for (int i = 0; i < counts.length; i++) {
            double residual = counts[i] - line.mean(i);
            excess += residual * residual - counts[i];
            squares += line.mean(i) * line.mean(i);
        }
        return described(excess > ROUNDING * squares ? dispersion(excess / squares) : 0);
    }

    /// Root in log κ of the derivative, bracketed from a first guess, then by false position (Illinois).
    private double dispersion(double guess) {
        double low = Math.log(guess);
        double lowValue = derivative(low);
        double step = lowValue > 0 ? Math.log(WIDENING) : -Math.log(WIDENING);
        double high = low + step;
        double highValue = derivative(high);
        while (highValue > 0 == lowValue > 0) {
            low = high;
            lowValue = highValue;
            high += step;
            highValue = derivative(high);
        }
        for (int k = 0; k < STEPS && Math.abs(high - low) > TOLERANCE && highValue != 0; k++) {
            double next = high - highValue * (high - low) / (highValue - lowValue);
            double value = derivative(next);
            if (value > 0 == highValue > 0) {
                lowValue /= 2;
            } else {
                low = high;
                lowValue = highValue;
            }
            if (Math.abs(next - high) <= TOLERANCE) {
                return Math.exp(next);
            }
            high = next;
            highValue = value;
        }
        return Math.exp(high);
    }

    /// Derivative of the log-likelihood in log κ, the line being the best for this κ.
    private double derivative(double logKappa) {
        double kappa = Math.exp(logKappa);
        line.climb(kappa);
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            double mean = line.mean(i);
            double x = kappa * mean;
            sum += mean * (mean * curvature(x) - counts[i] / (1 + x));
        }
        int rank = 0;
        for (long k = 0; k < sorted[sorted.length - 1]; k++) {
            rank = above(k, rank);
            sum += (sorted.length - rank) * (k / (1 + kappa * k));
        }
        return sum * kappa;
    }

    /// Rank of the first count over `k`, from that of a smaller one: sums over the facts of every reading are then sums over
    /// the facts of the largest, each counted as often as there are readings that reach it.
    private int above(long k, int rank) {
        int found = rank;
        while (sorted[found] <= k) {
            found++;
        }
        return found;
    }

    /// (log(1 + x) - x / (1 + x)) / x², which is 1/2 at 0.
    private static double curvature(double x) {
        if (x > 0.02) {
            return (Math.log1p(x) - x / (1 + x)) / (x * x);
        }
        double sum = 0;
        for (int k = 8; k >= 0; k--) {
            sum = (k + 1.0) / (k + 2) - x * sum;
        }
        return sum;
    }

    private NegativeBinomialTrend described(double kappa) {
        double logLikelihood = 0;
        double information = 0;
        double theta = 1 / kappa;
        for (int i = 0; i < counts.length; i++) {
            double mean = line.mean(i);
            double tail = kappa == 0 ? mean : Math.log1p(kappa * mean) * (counts[i] + theta);
            logLikelihood += counts[i] * Math.log(mean) - tail;
            information += 2 / (mean + theta) - 1 / theta - (counts[i] + theta) / ((mean + theta) * (mean + theta));
        }
        int rank = 0;
        for (long k = 0; k < sorted[sorted.length - 1]; k++) {
            rank = above(k, rank);
            int readings = sorted.length - rank;
            logLikelihood += readings * Math.log((1 + kappa * k) / (k + 1));
            information += readings / ((theta + k) * (theta + k));
        }
        NegativeBinomialLine.Errors errors = line.errors(kappa);
        return new NegativeBinomialTrend(line.intercept(), line.slope(), errors.intercept(), errors.slope(), theta,
                kappa == 0 ? Double.POSITIVE_INFINITY : 1 / Math.sqrt(information), logLikelihood);
    }
}
