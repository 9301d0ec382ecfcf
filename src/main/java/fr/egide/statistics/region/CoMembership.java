package fr.egide.statistics.region;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import fr.egide.statistics.spatial.Neighbours;

/// How often each candidate is in the seed's territory, over draws of the scores from their posterior law: what of a territory
/// is certain, and what is to be discussed.
///
/// @param shares of the draws, one a candidate; 1 for the seed
public record CoMembership(List<Double> shares) {

    /// Least share of the core.
    public static final double CORE = 0.8;
    /// Least share of the fringe.
    public static final double FRINGE = 0.5;

    /// @param neighbours of the candidates, symmetric
    /// @param draws one array of scores a draw, each one a candidate, 200 draws as a rule
    /// @param limits of the territory; the seed alone must be within them
    /// @param seed the candidate around which
    /// @param restarts of the search of each draw, as in [RootedTerritory#find]
    /// @param random stored with the result: the same number gives the same shares on any number of threads
    /// @throws IllegalArgumentException without a draw, or as [RootedTerritory#find]
    public static CoMembership of(Neighbours neighbours, double[][] draws, TerritoryLimits limits, int seed,
            int restarts,
            long random) {
        if (draws.length == 0) {
            throw new IllegalArgumentException("no draw");
        }
        for (double[] scores : draws) {
            RootedTerritory.check(neighbours, scores, limits, seed);
        }
        SplittableRandom root = new SplittableRandom(random);
        SplittableRandom[] generators = Arrays.stream(draws).map(_ -> root.split()).toArray(SplittableRandom[]::new);
        int[] times = new int[neighbours.size()];
        IntStream.range(0, draws.length).parallel()
                .mapToObj(draw -> new TerritorySearch(neighbours, draws[draw], limits, seed)
                        .run(restarts, generators[draw]))
                .toList().forEach(territory -> territory.units().forEach(unit -> times[unit]++));
        return new CoMembership(Arrays.stream(times).mapToObj(count -> (double) count / draws.length).toList());
    }

    /// Candidates in at least [#CORE] of the draws, ascending; often but not always of one piece.
    public List<Integer> core() {
        return between(CORE, Double.POSITIVE_INFINITY);
    }

    /// Candidates in at least [#FRINGE] of the draws but not in the core, ascending.
    public List<Integer> fringe() {
        return between(FRINGE, CORE);
    }

    /// All other candidates, ascending.
    public List<Integer> excluded() {
        return between(0, FRINGE);
    }

    private List<Integer> between(double least, double below) {
        return IntStream.range(0, shares.size()).filter(unit -> shares.get(unit) >= least && shares.get(unit) < below)
                .boxed().toList();
    }
}
