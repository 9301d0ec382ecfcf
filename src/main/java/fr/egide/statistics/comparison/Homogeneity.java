package fr.egide.statistics.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/// Whether areas share one rate: Pearson's chi-square of their counts around the rate of all together, divided by the
/// dispersion of such counts; what share of it isn't counting noise (I², Higgins & Thompson 2002, Statistics in Medicine
/// 21:1539) and how much true rates differ (DerSimonian & Laird 1986, on ratios to the common rate). Rough where most areas
/// expect less than one fact.
///
/// @param chiSquare 0 or more
/// @param degreesOfFreedom areas less one, or the sum of such
/// @param p probability of a chi-square as large if all shared one rate
/// @param i2 0 to 1
/// @param tau standard deviation of the true ratios to the common rate, 0 or more
public record Homogeneity(double chiSquare, int degreesOfFreedom, double p, double i2, double tau) {

    /// @param counts facts of each area, 0 or more, at least one above 0; leave withheld areas out
    /// @param bases of the same areas, above 0
    /// @param phi variance over mean of such counts, 1 for Poisson counts
    /// @throws IllegalArgumentException outside these bounds, or for fewer than two areas
    public static Homogeneity measure(int[] counts, double[] bases, double phi) {
        double facts = Arrays.stream(counts).asDoubleStream().sum();
        double base = Arrays.stream(bases).sum();
        if (counts.length != bases.length || counts.length < 2 || !(phi > 0) || !(facts > 0)
                || Arrays.stream(counts).anyMatch(count -> count < 0)
                || !Arrays.stream(bases).allMatch(one -> one > 0 && Double.isFinite(one))) {
            throw new IllegalArgumentException("%d areas, %s facts, phi %s".formatted(counts.length, facts, phi));
        }
        double[] weights = Arrays.stream(bases).map(one -> facts / base * one / phi).toArray();
        double chiSquare = IntStream.range(0, counts.length)
                .mapToDouble(i -> Math.pow(counts[i] / phi - weights[i], 2) / weights[i]).sum();
        double sum = Arrays.stream(weights).sum();
        double squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
        int freedom = counts.length - 1;
        double tau2 = Math.max(0, (chiSquare - freedom) / (sum - squares / sum));
        return of(chiSquare, freedom, Math.sqrt(tau2));
    }

    /// Several questions on the same areas, taken as independent: chi-squares and degrees of freedom add up, `tau` is the
    /// root of the mean square.
    ///
    /// @throws IllegalArgumentException without any
    public static Homogeneity together(List<Homogeneity> each) {
        if (each.isEmpty()) {
            throw new IllegalArgumentException("nothing to take together");
        }
        return of(each.stream().mapToDouble(Homogeneity::chiSquare).sum(),
                each.stream().mapToInt(Homogeneity::degreesOfFreedom).sum(),
                Math.sqrt(each.stream().mapToDouble(one -> one.tau() * one.tau()).average().orElseThrow()));
    }

    private static Homogeneity of(double chiSquare, int freedom, double tau) {
        return new Homogeneity(chiSquare, freedom,
                ChiSquaredDistribution.of(freedom).survivalProbability(chiSquare),
                chiSquare > freedom ? (chiSquare - freedom) / chiSquare : 0, tau);
    }
}
