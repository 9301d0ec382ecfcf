package fr.egide.statistics.trend;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.NormalDistribution;

import fr.egide.statistics.Quantiles;

/// Many slopes read together, as for all communes: each is drawn towards their mean, the more so the worse it is known.
/// True slopes are taken as normal around a common mean, estimates as normal around them (Efron & Morris 1975, JASA 70:311);
/// the variance between slopes is that of Paule & Mandel (1982). For ranking and lists, not for one commune's own sentence.
///
/// One stratum at a time. The mean and variance are taken as known afterwards: sound from about 30 slopes.
///
/// @param mean common mean
/// @param variance between true slopes, 0 where the estimates differ no more than their errors tell
/// @param slopes posterior means
/// @param deviations posterior standard deviations
/// @param falseSignRates for each slope, the probability that its true sign isn't that of its posterior mean, 0 to 0.5
///        (Stephens 2017, Biostatistics 18:275)
public record ShrunkenSlopes(double mean, double variance, double[] slopes, double[] deviations,
        double[] falseSignRates) {

    /// @param estimates slopes, finite
    /// @param errors their standard errors, above 0; leave out slopes that aren't defined
    /// @throws IllegalArgumentException for fewer than two slopes, arrays of unequal lengths, values out of bounds
    public static ShrunkenSlopes of(double[] estimates, double[] errors) {
        if (estimates.length < 2 || errors.length != estimates.length
                || !Arrays.stream(estimates).allMatch(Double::isFinite)
                || !Arrays.stream(errors).allMatch(error -> error > 0 && Double.isFinite(error))) {
            throw new IllegalArgumentException("%d slopes, %d errors".formatted(estimates.length, errors.length));
        }
        double variance = between(estimates, errors);
        double mean = mean(estimates, errors, variance);
        double[] slopes = new double[estimates.length];
        double[] deviations = new double[estimates.length];
        double[] rates = new double[estimates.length];
        for (int i = 0; i < slopes.length; i++) {
            double noise = errors[i] * errors[i];
            double weight = variance / (variance + noise);
            slopes[i] = mean + weight * (estimates[i] - mean);
            deviations[i] = Math.sqrt(weight * noise);
            rates[i] = deviations[i] > 0
                    ? NormalDistribution.of(0, 1).survivalProbability(Math.abs(slopes[i]) / deviations[i])
                    : 0;
        }
        return new ShrunkenSlopes(mean, variance, slopes, deviations, rates);
    }

    /// For each slope, the share of wrong signs to expect in a list of all those at least as sure (s-values): a list up to
    /// 0.05 has one wrong sign in twenty.
    public double[] listedFalseSignRates() {
        int[] order = IntStream.range(0, falseSignRates.length).boxed()
                .sorted((one, other) -> Double.compare(falseSignRates[one], falseSignRates[other]))
                .mapToInt(Integer::intValue).toArray();
        double[] found = new double[order.length];
        double sum = 0;
        for (int rank = 0; rank < order.length; rank++) {
            sum += falseSignRates[order[rank]];
            found[order[rank]] = sum / (rank + 1);
        }
        return found;
    }

    private static double between(double[] estimates, double[] errors) {
        if (excess(estimates, errors, 0) <= 0) {
            return 0;
        }
        double high = 1;
        while (excess(estimates, errors, high) > 0) {
            high *= 4;
        }
        return Quantiles.root(variance -> -excess(estimates, errors, variance), 0, high);
    }

    /// Weighted squares around the mean over what is expected of them, decreasing with the variance between slopes.
    private static double excess(double[] estimates, double[] errors, double variance) {
        double mean = mean(estimates, errors, variance);
        double sum = 1.0 - estimates.length;
        for (int i = 0; i < estimates.length; i++) {
            sum += (estimates[i] - mean) * (estimates[i] - mean) / (variance + errors[i] * errors[i]);
        }
        return sum;
    }

    private static double mean(double[] estimates, double[] errors, double variance) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < estimates.length; i++) {
            double weight = 1 / (variance + errors[i] * errors[i]);
            sum += weight * estimates[i];
            weights += weight;
        }
        return sum / weights;
    }
}
