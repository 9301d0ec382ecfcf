package fr.egide.statistics.spatial;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import fr.egide.statistics.spatial.Outcome.Defined;
import fr.egide.statistics.spatial.Outcome.NotDefined;
import fr.egide.statistics.spatial.Outcome.Reason;

/// Local Moran's I of one unit against conditional permutations: its value stays, the others are dealt at random to its
/// neighbours (Anselin 1995). All units share the same random orders, from which each takes its own away: each test is
/// exact, and units of one degree meet nearly one reference, whose chance error they share.
///
/// @param expectation mean of I over the permutations
/// @param deviation standard deviation of I over the permutations
/// @param z distance of the observed I from `expectation`, in `deviation`
/// @param pFolded share of permutations at least as extreme on the nearer side, the observed one among them: at least
///        1 / (permutations + 1), as GeoDa and PySAL print it
/// @param pTwoSided twice `pFolded`, at most 1: the one to test with
public record LocalPermutation(double expectation, double deviation, double z, double pFolded, double pTwoSided) {

    /// @param values one a unit, in any unit of measure
    /// @param weights links of the same units; units of `d` neighbours cost one sort of `permutations` sums for all of them
    /// @param permutations 1 or more, 999 to 99,999 as a rule
    /// @param seed stored with the result: the same seed gives the same figures on any number of threads
    /// @return one outcome a unit, not defined as in [LocalMoran#of]
    /// @throws IllegalArgumentException when values aren't one a unit, one isn't finite, or `permutations` is under 1
    public static List<Outcome<LocalPermutation>> of(double[] values, Weights weights, int permutations, long seed) {
        if (permutations < 1) {
            throw new IllegalArgumentException("%d permutations".formatted(permutations));
        }
        Neighbours neighbours = weights.neighbours();
        Deviations deviations = Deviations.of(values, neighbours);
        Optional<Reason> obstacle = deviations.obstacle();
        if (obstacle.isPresent()) {
            Outcome<LocalPermutation> none = new NotDefined<>(obstacle.get());
            return IntStream.range(0, values.length).mapToObj(_ -> none).toList();
        }
        PermutationTable table = PermutationTable.of(deviations, neighbours, permutations, seed);
        return IntStream.range(0, values.length).parallel()
                .mapToObj(unit -> deviations.obstacle(unit, neighbours).<Outcome<LocalPermutation>>map(NotDefined::new)
                        .orElseGet(() -> one(deviations, weights, table, unit)))
                .toList();
    }

    private static Outcome<LocalPermutation> one(Deviations deviations, Weights weights, PermutationTable table,
            int unit) {
        double sum = Weights.binary(weights.neighbours()).lag(deviations.z(), unit);
        PermutationTable.Position position = table.position(unit, weights.neighbours().degree(unit), sum);
        if (position.deviation() == 0) {
            return new NotDefined<>(Reason.NO_VARIANCE);
        }
        double scale = deviations.z()[unit] / deviations.variance() * weights.of(unit);
        double folded = (Math.min(position.atLeast(), position.atMost()) + 1.0) / (table.permutations() + 1.0);
        return new Defined<>(new LocalPermutation(scale * position.mean(), Math.abs(scale) * position.deviation(),
                Math.signum(scale) * (sum - position.mean()) / position.deviation(), folded,
                Math.min(1, 2 * folded)));
    }
}
