package fr.egide.statistics.smoothing;

import java.util.Arrays;

import org.apache.commons.numbers.gamma.LogGamma;

/// Negative binomial likelihood of counts `y` with means `m·e` and shape `a`. Sums over `log(a + k)`, k below y, stand for
/// differences of log-gamma functions: exact, and one pass over the distinct counts.
final class GammaPoissonLikelihood {

    private static final int STEPS = 200;
    /// Newton's steps square their error: after one this small nothing is left to gain.
    private static final double SMALL_STEP = 1e-9;
    /// Rounding of the log-likelihood, which must not stop a good step.
    private static final double SLACK = 1e-12;
    /// Beyond, gamma and Poisson counts can't be told apart in double precision.
    private static final double POISSON_SHAPE = 1e10;

    private final int[] counts;
    private final double[] bases;
    /// Number of areas with more than k facts, by k.
    private final int[] above;
    private final double logFactorials;
    private final double total;

    GammaPoissonLikelihood(int[] counts, double[] bases) {
        this.counts = counts;
        this.bases = bases;
        total = Cells.total(counts);
        above = new int[Arrays.stream(counts).max().orElse(0)];
        for (int count : counts) {
            if (count > 0) {
                above[count - 1]++;
            }
        }
        double factorials = 0;
        for (int k = above.length - 1; k >= 0; k--) {
            factorials += above[k] * LogGamma.value(k + 2.0);
            above[k] += k + 1 < above.length ? above[k + 1] : 0;
        }
        logFactorials = factorials;
    }

    double at(double shape, double mean) {
        double sum = -logFactorials + total * Math.log(mean);
        for (int k = 0; k < above.length; k++) {
            sum += above[k] * (shape == Double.POSITIVE_INFINITY ? 0 : Math.log1p(k / shape));
        }
        for (int i = 0; i < counts.length; i++) {
            sum += term(counts[i], bases[i], mean * bases[i], shape);
        }
        return sum;
    }

    private static double term(int count, double base, double expected, double shape) {
        double facts = count == 0 ? 0 : count * Math.log(base);
        return shape == Double.POSITIVE_INFINITY
                ? facts - expected
                : facts - (shape + count) * Math.log1p(expected / shape);
    }

    /// Newton's method on (log a, log m) from the moments, each step halved until the likelihood grows.
    GammaPoisson maximum() {
        double mean = total / Arrays.stream(bases).sum();
        double shape = momentShape(mean);
        for (int step = 0; step < STEPS && shape < POISSON_SHAPE; step++) {
            Slope slope = slope(shape, mean);
            double value = at(shape, mean);
            double factor = 1;
            while (at(shape * Math.exp(factor * slope.logShapeStep()),
                    mean * Math.exp(factor * slope.logMeanStep())) < value - SLACK * Math.abs(value)) {
                factor /= 2;
            }
            shape *= Math.exp(factor * slope.logShapeStep());
            mean *= Math.exp(factor * slope.logMeanStep());
            if (factor * (Math.abs(slope.logShapeStep()) + Math.abs(slope.logMeanStep())) < SMALL_STEP) {
                break;
            }
        }
        return new GammaPoisson(shape < POISSON_SHAPE ? shape : Double.POSITIVE_INFINITY, mean);
    }

    /// Infinite where the likelihood doesn't grow as the shape leaves infinity.
    private double momentShape(double mean) {
        double excess = 0;
        double squares = 0;
        for (int i = 0; i < counts.length; i++) {
            double expected = mean * bases[i];
            double gap = counts[i] - expected;
            excess += gap * gap - counts[i];
            squares += expected * expected;
        }
        return excess > 0 ? squares / excess : Double.POSITIVE_INFINITY;
    }

    private Slope slope(double shape, double mean) {
        double byShape = 0;
        double byShape2 = 0;
        for (int k = 0; k < above.length; k++) {
            byShape += above[k] / (shape + k);
            byShape2 -= above[k] / ((shape + k) * (shape + k));
        }
        double byMean = total / mean;
        double byMean2 = -total / (mean * mean);
        double byBoth = 0;
        for (int i = 0; i < counts.length; i++) {
            double expected = mean * bases[i];
            double sum = shape + expected;
            double gap = (expected - counts[i]) / sum;
            double share = (shape + counts[i]) / sum;
            byShape += gap - Math.log1p(expected / shape);
            byShape2 += (expected / shape - gap) / sum;
            byMean -= share * bases[i];
            byMean2 += share * bases[i] * bases[i] / sum;
            byBoth -= bases[i] * gap / sum;
        }
        return new Slope(shape * byShape, mean * byMean, shape * (shape * byShape2 + byShape),
                mean * (mean * byMean2 + byMean), shape * mean * byBoth);
    }

    /// First and second derivatives by log shape (a) and log mean (m).
    private record Slope(double a, double m, double aa, double mm, double am) {

        double logShapeStep() {
            return climbs() ? clamp((am * m - mm * a) / determinant()) : clamp(aa < 0 ? -a / aa : Math.signum(a));
        }

        double logMeanStep() {
            return climbs() ? clamp((am * a - aa * m) / determinant()) : clamp(-m / mm);
        }

        private boolean climbs() {
            return aa < 0 && determinant() > 0;
        }

        private double determinant() {
            return aa * mm - am * am;
        }

        private static double clamp(double step) {
            return Math.clamp(step, -2, 2);
        }
    }
}
