package fr.egide.statistics.smoothing;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The moment iteration of Clayton & Kaldor (1987, Biometrics 43:671), with its usual stopping rule.
final class ClaytonKaldor {

    private static final int ROUNDS = 20;
    private static final double PRECISION = 1e-5;

    private ClaytonKaldor() {
    }

    static GammaPoisson iterate(int[] counts, double[] bases) {
        int[] known = IntStream.range(0, bases.length).filter(i -> bases[i] > 0).toArray();
        double[] rates = Arrays.stream(known).mapToDouble(i -> counts[i] / bases[i]).toArray();
        double mean = Arrays.stream(rates).average().orElseThrow();
        double variance = Arrays.stream(rates).map(rate -> (rate - mean) * (rate - mean)).sum() / (rates.length - 1);
        GammaPoisson law = law(mean, variance);
        double lastMean = mean;
        double lastVariance = variance;
        for (int round = 0; round <= ROUNDS && law.shape() < Double.POSITIVE_INFINITY; round++) {
            double prior = law.shape() / law.mean();
            double sum = 0;
            for (int k = 0; k < known.length; k++) {
                rates[k] = (counts[known[k]] + law.shape()) / (bases[known[k]] + prior);
                sum += rates[k];
            }
            double nextMean = sum / known.length;
            double squares = 0;
            for (int k = 0; k < known.length; k++) {
                squares += (1 + prior / bases[known[k]]) * (rates[k] - nextMean) * (rates[k] - nextMean);
            }
            double nextVariance = squares / (known.length - 1);
            if (close(nextMean, lastMean) && close(nextVariance, lastVariance)) {
                break;
            }
            law = round < ROUNDS ? law(nextMean, nextVariance) : law;
            lastMean = nextMean;
            lastVariance = nextVariance;
        }
        return law;
    }

    private static GammaPoisson law(double mean, double variance) {
        return new GammaPoisson(variance > 0 ? mean * mean / variance : Double.POSITIVE_INFINITY, mean);
    }

    private static boolean close(double next, double last) {
        return Math.abs(next - last) <= PRECISION * (next + last);
    }
}
