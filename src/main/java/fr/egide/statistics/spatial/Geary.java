package fr.egide.statistics.spatial;

import fr.egide.statistics.spatial.Outcome.Defined;
import fr.egide.statistics.spatial.Outcome.NotDefined;
import fr.egide.statistics.spatial.Outcome.Reason;

/// Geary's C: how much neighbours differ, 1 without spatial structure, less when they agree (Geary 1954; Cliff & Ord 1981).
///
/// @param c (n - 1) Σ w_ij (x_i - x_j)² / (2 S0 Σ z²)
/// @param randomisation tested as if the observed values were dealt at random; a great z speaks of agreement
/// @param units units counted: islands are left out
public record Geary(double c, NormalTest randomisation, int units) {

    /// @param values one a unit, in any unit of measure
    /// @param weights links of the same units
    /// @return not defined for a constant, for fewer than four units with a neighbour, or when all are beside all
    /// @throws IllegalArgumentException when values aren't one a unit, or one isn't finite
    public static Outcome<Geary> of(double[] values, Weights weights) {
        Deviations deviations = Deviations.of(values, weights.neighbours());
        if (deviations.obstacle().isPresent()) {
            return new NotDefined<>(deviations.obstacle().get());
        }
        Geary found = of(deviations, weights);
        return found.randomisation().canVary() ? new Defined<>(found) : new NotDefined<>(Reason.NO_VARIANCE);
    }

    private static Geary of(Deviations deviations, Weights weights) {
        Neighbours neighbours = weights.neighbours();
        double[] z = deviations.z();
        WeightSums sums = WeightSums.of(weights);
        double differences = 0;
        for (int unit = 0; unit < z.length; unit++) {
            for (int position = neighbours.begin(unit); position < neighbours.end(unit); position++) {
                double difference = z[unit] - z[neighbours.at(position)];
                differences += weights.of(unit) * difference * difference;
            }
        }
        double c = (deviations.linked() - 1) * differences / (2 * sums.s0() * deviations.squares());
        return new Geary(c, NormalTest.turned(c, 1, variance(sums, deviations.linked(), deviations.kurtosis())),
                deviations.linked());
    }

    private static double variance(WeightSums sums, double n, double kurtosis) {
        double square = sums.s0() * sums.s0();
        double first = (n - 1) * sums.s1() * (n * n - 3 * n + 3 - (n - 1) * kurtosis);
        double second = (n - 1) * sums.s2() * (n * n + 3 * n - 6 - (n * n - n + 2) * kurtosis) / 4;
        double third = square * (n * n - 3 - (n - 1) * (n - 1) * kurtosis);
        return (first - second + third) / (n * (n - 2) * (n - 3) * square);
    }
}
