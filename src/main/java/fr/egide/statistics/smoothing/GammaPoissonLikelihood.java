package fr.egide.statistics.smoothing;

import java.util.Arrays;

import org.apache.commons.numbers.gamma.LogGamma;

/// Negative binomial likelihood of counts `y` with means `m·e` and shape `a`. Sums over `log(a + k)`, k below y, stand for
/// differences of log-gamma functions: exact, and one pass over the distinct counts.
final class GammaPoissonLikelihood implements Surface {
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

    @Override
    public double value(double shape, double mean) {
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

    GammaPoisson maximum() {
        double mean = total / Arrays.stream(bases).sum();
        Point best = maximum(momentShape(mean), mean);
        return new GammaPoisson(best.first(), best.mean());
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

    @Override
    public Slope slope(double shape, double mean) {
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
}
