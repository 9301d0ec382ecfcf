package fr.egide.statistics.trend;

import java.util.Arrays;

/// The likelihood of a [NegativeBinomialTrend], climbed: for each κ = 1/θ the line is found by Newton (the likelihood is
/// concave in it), and κ is the root of the derivative along that ridge. θ → ∞ is κ = 0, a plain bound.
final class NegativeBinomialFit {

    private static final int STEPS = 100;
    /// Newton doubles its digits: the step after this one would change nothing.
    private static final double LINE_TOLERANCE = 1e-8;
    private static final double TOLERANCE = 1e-10;
    private static final double ROUNDING = 1e-10;
    private static final double WIDENING = 4;
    private static final double LARGEST_STEP = 2;

    private final long[] counts;
    private final double[] bases;
    private final double[] times;
    private final double[] means;
    private final long[] sorted;
    private final double centre;
    private final double span;
    private double level;
    private double slope;

    NegativeBinomialFit(long[] counts, double[] bases, double[] times) {
        this.counts = counts;
        this.bases = bases;
        this.times = times;
        means = new double[counts.length];
        sorted = counts.clone();
        Arrays.sort(sorted);
        PoissonTrend start = PoissonTrend.fitted(counts, bases, times);
        centre = start.centre();
        span = times[times.length - 1] - times[0];
        slope = start.slope();
        level = start.intercept() + slope * centre;
        updateMeans();
    }

    NegativeBinomialTrend best() {
        double excess = 0;
        double squares = 0;
        for (int i = 0; i < counts.length; i++) {
            double residual = counts[i] - means[i];
            excess += residual * residual - counts[i];
            squares += means[i] * means[i];
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
        climb(kappa);
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            double mean = means[i];
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

    private void climb(double kappa) {
        double largest = Double.MAX_VALUE;
        for (int k = 0; k < STEPS && largest > LINE_TOLERANCE; k++) {
            double a = 0;
            double b = 0;
            double c = 0;
            double u = 0;
            double v = 0;
            for (int i = 0; i < counts.length; i++) {
                double time = times[i] - centre;
                double mean = means[i];
                double shrink = 1 / (1 + kappa * mean);
                double weight = mean * (1 + kappa * counts[i]) * shrink * shrink;
                double score = (counts[i] - mean) * shrink;
                a += weight;
                b += weight * time;
                c += weight * time * time;
                u += score;
                v += score * time;
            }
            double determinant = a * c - b * b;
            double up = (c * u - b * v) / determinant;
            double turn = (a * v - b * u) / determinant;
            largest = Math.max(Math.abs(up), Math.abs(turn) * span);
            double kept = Math.min(1, LARGEST_STEP / largest);
            level += kept * up;
            slope += kept * turn;
            updateMeans();
        }
    }

    private void updateMeans() {
        for (int i = 0; i < means.length; i++) {
            means[i] = bases[i] * Math.exp(level + slope * (times[i] - centre));
        }
    }

    private NegativeBinomialTrend described(double kappa) {
        double a = 0;
        double b = 0;
        double c = 0;
        double logLikelihood = 0;
        double information = 0;
        double theta = 1 / kappa;
        for (int i = 0; i < counts.length; i++) {
            double time = times[i] - centre;
            double mean = means[i];
            double weight = mean / (1 + kappa * mean);
            a += weight;
            b += weight * time;
            c += weight * time * time;
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
        double determinant = a * c - b * b;
        double seIntercept = Math.sqrt((c + centre * (2 * b + centre * a)) / determinant);
        return new NegativeBinomialTrend(level - slope * centre, slope, seIntercept, Math.sqrt(a / determinant), theta,
                kappa == 0 ? Double.POSITIVE_INFINITY : 1 / Math.sqrt(information), logLikelihood);
    }
}
