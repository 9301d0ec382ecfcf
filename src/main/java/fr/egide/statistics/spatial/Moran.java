package fr.egide.statistics.spatial;

import fr.egide.statistics.spatial.Outcome.Defined;
import fr.egide.statistics.spatial.Outcome.NotDefined;
import fr.egide.statistics.spatial.Outcome.Reason;

/// Global Moran's I: how much neighbours have like deviations from the mean (Moran 1950; Cliff & Ord 1981, ch. 1-2).
///
/// @param i n Σ w_ij z_i z_j / (S0 Σ z²)
/// @param randomisation tested as if the observed values were dealt at random to the units
/// @param normality tested as if the values were drawn from one normal law
/// @param units units counted: islands are left out, of the mean too
public record Moran(double i, NormalTest randomisation, NormalTest normality, int units) {

    /// @param values one a unit, in any unit of measure: I doesn't depend on scale or origin
    /// @param weights links of the same units
    /// @return not defined for a constant, for fewer than four units with a neighbour, or when all are beside all
    /// @throws IllegalArgumentException when values aren't one a unit, or one isn't finite
    public static Outcome<Moran> of(double[] values, Weights weights) {
        Deviations deviations = Deviations.of(values, weights.neighbours());
        if (deviations.obstacle().isPresent()) {
            return new NotDefined<>(deviations.obstacle().get());
        }
        Moran found = of(deviations, weights);
        return found.randomisation().canVary() ? new Defined<>(found) : new NotDefined<>(Reason.NO_VARIANCE);
    }

    private static Moran of(Deviations deviations, Weights weights) {
        WeightSums sums = WeightSums.of(weights);
        double n = deviations.linked();
        double cross = 0;
        for (int unit = 0; unit < deviations.z().length; unit++) {
            cross += deviations.z()[unit] * weights.lag(deviations.z(), unit);
        }
        double i = n / sums.s0() * cross / deviations.squares();
        double expectation = -1 / (n - 1);
        return new Moran(i,
                NormalTest.of(i, expectation, randomised(sums, n, deviations.kurtosis()) - expectation * expectation),
                NormalTest.of(i, expectation, normal(sums, n) - expectation * expectation), deviations.linked());
    }

    private static double normal(WeightSums sums, double n) {
        double square = sums.s0() * sums.s0();
        return (n * n * sums.s1() - n * sums.s2() + 3 * square) / (square * (n * n - 1));
    }

    private static double randomised(WeightSums sums, double n, double kurtosis) {
        double square = sums.s0() * sums.s0();
        double free = n * ((n * n - 3 * n + 3) * sums.s1() - n * sums.s2() + 3 * square);
        double tied = kurtosis * ((n * n - n) * sums.s1() - 2 * n * sums.s2() + 6 * square);
        return (free - tied) / ((n - 1) * (n - 2) * (n - 3) * square);
    }
}
