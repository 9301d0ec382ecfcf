package fr.egide.statistics.spatial;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import fr.egide.statistics.spatial.Outcome.Defined;
import fr.egide.statistics.spatial.Outcome.NotDefined;
import fr.egide.statistics.spatial.Outcome.Reason;

/// Local concentration of high or low values (Ord & Getis 1995, Geographical Analysis 27:286), as a standard score. It is the
/// same for binary and for row-standardised weights.
///
/// @param z above 0 around high values, below 0 around low ones
/// @param pTwoSided by the normal approximation; local tests depend on one another
public record GetisOrd(double z, double pTwoSided) {

    /// Gi: the neighbours of each unit against all units but itself.
    ///
    /// @param values one a unit, in any unit of measure
    /// @return one outcome a unit; not defined for islands (they count nowhere), for a unit beside all others, where the others
    ///         are constant, and for all when values are constant or fewer than four units have a neighbour
    /// @throws IllegalArgumentException when values aren't one a unit, or one isn't finite
    public static List<Outcome<GetisOrd>> gi(double[] values, Neighbours neighbours) {
        return each(values, neighbours, GetisOrd::without);
    }

    /// Gi*: each unit with its neighbours against all units.
    ///
    /// @param values one a unit, in any unit of measure
    /// @return one outcome a unit, not defined as in [#gi]
    /// @throws IllegalArgumentException as [#gi]
    public static List<Outcome<GetisOrd>> giStar(double[] values, Neighbours neighbours) {
        return each(values, neighbours, GetisOrd::with);
    }

    private interface Score {
        double of(Deviations deviations, double neighbourSum, int unit, int degree);
    }

    private static List<Outcome<GetisOrd>> each(double[] values, Neighbours neighbours, Score score) {
        Deviations deviations = Deviations.of(values, neighbours);
        Weights weights = Weights.binary(neighbours);
        return IntStream.range(0, values.length).mapToObj(unit -> deviations.obstacle()
                .or(() -> neighbours.degree(unit) == 0 ? Optional.of(Reason.ISLAND) : Optional.empty())
                .<Outcome<GetisOrd>>map(NotDefined::new)
                .orElseGet(() -> outcome(score.of(deviations, weights.lag(deviations.z(), unit), unit,
                        neighbours.degree(unit)))))
                .toList();
    }

    private static Outcome<GetisOrd> outcome(double z) {
        return Double.isFinite(z)
                ? new Defined<>(new GetisOrd(z, NormalTest.ofScore(z, 0, 1).pTwoSided()))
                : new NotDefined<>(Reason.NO_VARIANCE);
    }

    private static double without(Deviations deviations, double neighbourSum, int unit, int degree) {
        double others = deviations.linked() - 1.0;
        double z = deviations.z()[unit];
        double mean = -z / others;
        double variance = deviations.othersVary(unit) ? (deviations.squares() - z * z) / others - mean * mean : 0;
        return score(neighbourSum - degree * mean, variance, degree, others);
    }

    private static double with(Deviations deviations, double neighbourSum, int unit, int degree) {
        return score(neighbourSum + deviations.z()[unit], deviations.variance(), degree + 1, deviations.linked());
    }

    /// A sum of `drawn` deviations out of `among`, by the variance of drawing without replacement.
    private static double score(double sum, double variance, int drawn, double among) {
        double spread = drawn * (among - drawn) / (among - 1);
        return spread > 0 && variance > 0 ? sum / Math.sqrt(variance * spread) : Double.NaN;
    }
}
