package fr.egide.statistics.spatial;

import java.util.stream.IntStream;

import fr.egide.statistics.spatial.Outcome.Defined;
import fr.egide.statistics.spatial.Outcome.NotDefined;
import fr.egide.statistics.spatial.Outcome.Reason;

/// General G: whether high values of a positive quantity stand together (Getis & Ord 1992, Geographical Analysis 24:189).
///
/// @param g Σ w_ij x_i x_j / Σ x_i x_j, over pairs of different units
/// @param randomisation tested as if the observed values were dealt at random; a great z speaks of high values together
/// @param units units counted: islands are left out
public record GeneralG(double g, NormalTest randomisation, int units) {

    /// @param values one a unit, 0 or more, on a scale with a true zero
    /// @param weights links of the same units, binary as a rule
    /// @return not defined for a constant, for fewer than four units with a neighbour, when all are beside all, or when fewer than
    ///         two have a value above 0
    /// @throws IllegalArgumentException when values aren't one a unit, or one is negative or not finite
    public static Outcome<GeneralG> of(double[] values, Weights weights) {
        Deviations deviations = Deviations.of(values, weights.neighbours());
        for (double value : values) {
            if (value < 0) {
                throw new IllegalArgumentException("negative value %s".formatted(value));
            }
        }
        if (deviations.obstacle().isPresent()) {
            return new NotDefined<>(deviations.obstacle().get());
        }
        if (IntStream.range(0, values.length).filter(unit -> !deviations.island()[unit] && values[unit] > 0)
                .count() < 2) {
            return new NotDefined<>(Reason.NO_VARIANCE);
        }
        GeneralG found = of(values, deviations, weights);
        return found.randomisation().canVary() ? new Defined<>(found) : new NotDefined<>(Reason.NO_VARIANCE);
    }

    private static GeneralG of(double[] values, Deviations deviations, Weights weights) {
        double cross = 0;
        double[] power = new double[5];
        for (int unit = 0; unit < values.length; unit++) {
            cross += values[unit] * weights.lag(values, unit);
            for (int k = 1; k < power.length && !deviations.island()[unit]; k++) {
                power[k] += Math.pow(values[unit], k);
            }
        }
        double n = deviations.linked();
        WeightSums sums = WeightSums.of(weights);
        double pairs = power[1] * power[1] - power[2];
        double expectation = sums.s0() / (n * (n - 1));
        double variance = secondMoment(sums, n, power) / (pairs * pairs * n * (n - 1) * (n - 2) * (n - 3))
                - expectation * expectation;
        double g = cross / pairs;
        return new GeneralG(g, NormalTest.of(g, expectation, variance), deviations.linked());
    }

    private static double secondMoment(WeightSums sums, double n, double[] power) {
        double square = sums.s0() * sums.s0();
        double b0 = (n * n - 3 * n + 3) * sums.s1() - n * sums.s2() + 3 * square;
        double b1 = -((n * n - n) * sums.s1() - 2 * n * sums.s2() + 6 * square);
        double b2 = -(2 * n * sums.s1() - (n + 3) * sums.s2() + 6 * square);
        double b3 = 4 * (n - 1) * sums.s1() - 2 * (n + 1) * sums.s2() + 8 * square;
        double b4 = sums.s1() - sums.s2() + square;
        return b0 * power[2] * power[2] + b1 * power[4] + b2 * power[1] * power[1] * power[2]
                + b3 * power[1] * power[3] + b4 * Math.pow(power[1], 4);
    }
}
