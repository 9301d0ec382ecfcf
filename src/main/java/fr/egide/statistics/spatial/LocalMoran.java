package fr.egide.statistics.spatial;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import fr.egide.statistics.spatial.Outcome.Defined;
import fr.egide.statistics.spatial.Outcome.NotDefined;
import fr.egide.statistics.spatial.Outcome.Reason;

/// Local Moran's I of one unit (Anselin 1995, Geographical Analysis 27:93), with its analytic moments. Local tests depend on
/// one another: read them after a correction for their number.
///
/// @param i z_i Σ w_ij z_j / m2, m2 the mean square over n (GeoDa divides by n - 1: its figure is `i` (n - 1) / n)
/// @param conditional moments when the value of the unit stays and the others are dealt at random (Sokal, Oden & Thomson 1998)
/// @param total moments when all values are dealt at random (Anselin 1995)
/// @param quadrant the unit and its neighbours against the mean
public record LocalMoran(double i, NormalTest conditional, NormalTest total, Quadrant quadrant) {

    /// @param values one a unit, in any unit of measure
    /// @param weights links of the same units
    /// @return one outcome a unit; not defined for islands (they count nowhere) and where I can't vary, for all units when the
    ///         values are constant or fewer than four units have a neighbour
    /// @throws IllegalArgumentException when values aren't one a unit, or one isn't finite
    public static List<Outcome<LocalMoran>> of(double[] values, Weights weights) {
        Deviations deviations = Deviations.of(values, weights.neighbours());
        Optional<Reason> obstacle = deviations.obstacle();
        return IntStream.range(0, values.length).mapToObj(unit -> obstacle
                .or(() -> deviations.obstacle(unit, weights.neighbours())).<Outcome<LocalMoran>>map(NotDefined::new)
                .orElseGet(() -> one(deviations, weights, unit))).toList();
    }

    private static Outcome<LocalMoran> one(Deviations deviations, Weights weights, int unit) {
        double n = deviations.linked();
        double m2 = deviations.variance();
        double z = deviations.z()[unit];
        double lag = weights.lag(deviations.z(), unit);
        double row = weights.of(unit) * weights.neighbours().degree(unit);
        double squares = row * weights.of(unit);
        double spread = squares - row * row / (n - 1);
        if (spread <= squares * Math.ulp(n) || !deviations.othersVary(unit)) {
            return new NotDefined<>(Reason.NO_VARIANCE);
        }
        double scale = z / m2;
        double conditional = scale * scale * n / (n - 2) * spread * (m2 - z * z / (n - 1));
        double expectation = -row / (n - 1);
        double kurtosis = deviations.kurtosis();
        double total = squares * (n - kurtosis) / (n - 1)
                + (row * row - squares) * (2 * kurtosis - n) / ((n - 1) * (n - 2)) - expectation * expectation;
        double i = scale * lag;
        return new Defined<>(new LocalMoran(i, NormalTest.of(i, -z * z * row / ((n - 1) * m2), conditional),
                NormalTest.of(i, expectation, total), Quadrant.of(z, lag)));
    }
}
