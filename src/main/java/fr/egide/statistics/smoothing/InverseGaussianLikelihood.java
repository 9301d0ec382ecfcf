package fr.egide.statistics.smoothing;

import java.util.Arrays;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/// Likelihood of counts under a Poisson–inverse-Gaussian law. First derivatives by Fisher's identity (means given the
/// counts); second ones by differences of these.
final class InverseGaussianLikelihood implements Surface {

    private static final double DIFFERENCE = 1e-5;

    private final int[] counts;
    private final double[] bases;

    InverseGaussianLikelihood(int[] counts, double[] bases) {
        this.counts = counts;
        this.bases = bases;
    }

    PoissonInverseGaussian maximum() {
        double mean = Cells.total(counts) / Arrays.stream(bases).sum();
        double variance = 0;
        double squares = 0;
        for (int i = 0; i < counts.length; i++) {
            double gap = counts[i] - mean * bases[i];
            variance += gap * gap - counts[i];
            squares += bases[i] * bases[i];
        }
        double lambda = variance > 0 ? mean * mean * mean * squares / variance : Double.POSITIVE_INFINITY;
        Point best = maximum(lambda, mean);
        return new PoissonInverseGaussian(best.first(), best.mean());
    }

    @Override
    public double value(double lambda, double mean) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += lambda == Double.POSITIVE_INFINITY
                    ? poisson(counts[i], mean * bases[i])
                    : Bessel.of(lambda, mean, counts[i], bases[i]).logProbability();
        }
        return sum;
    }

    private static double poisson(int count, double expected) {
        return expected == 0 ? 0 : PoissonDistribution.of(expected).logProbability(count);
    }

    @Override
    public Slope slope(double lambda, double mean) {
        double[] here = gradient(lambda, mean);
        double up = Math.exp(DIFFERENCE);
        double[] byLambda = difference(gradient(lambda * up, mean), gradient(lambda / up, mean));
        double[] byMean = difference(gradient(lambda, mean * up), gradient(lambda, mean / up));
        return new Slope(here[0], here[1], byLambda[0], byMean[1], (byLambda[1] + byMean[0]) / 2);
    }

    private static double[] difference(double[] above, double[] below) {
        return new double[]{(above[0] - below[0]) / (2 * DIFFERENCE), (above[1] - below[1]) / (2 * DIFFERENCE)};
    }

    private double[] gradient(double lambda, double mean) {
        double byLambda = 0;
        double byMean = 0;
        for (int i = 0; i < counts.length; i++) {
            Bessel area = Bessel.of(lambda, mean, counts[i], bases[i]);
            double gap = area.meanRate() / mean - 1;
            byMean += gap * lambda / mean;
            byLambda += 0.5 - lambda / mean * (gap + area.meanInverse() * mean - 1) / 2;
        }
        return new double[]{byLambda, byMean};
    }
}
