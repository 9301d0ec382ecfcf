package fr.egide.statistics.region;

import java.util.Arrays;
import java.util.SplittableRandom;

import fr.egide.statistics.spatial.Neighbours;

/// Which units around this one: the connected set with the seed in it, within limits, whose scores sum highest (a rooted
/// maximum-weight connected subgraph). A heuristic for up to a few hundred candidates: whole ways to good units first, then
/// single units in, out or exchanged with a tabu list, begun anew from ways drawn at random.
public final class RootedTerritory {

    private RootedTerritory() {
    }

    /// @param neighbours of the candidates, symmetric
    /// @param scores one a candidate: the log-likelihood ratio of belonging with the seed rather than with the background;
    ///        above 0 speaks for it
    /// @param limits of the territory; the seed alone must be within them
    /// @param seed the candidate around which
    /// @param restarts 0 or more; 20 suits 200 candidates
    /// @param random stored with the result: the same number gives the same territory
    /// @throws IllegalArgumentException for sizes that differ, asymmetric links, a score that isn't finite, a seed that isn't
    ///         a candidate or is beyond the limits
    public static Territory find(Neighbours neighbours, double[] scores, TerritoryLimits limits, int seed, int restarts,
            long random) {
        check(neighbours, scores, limits, seed);
        return new TerritorySearch(neighbours, scores, limits, seed).run(restarts, new SplittableRandom(random));
    }

    static void check(Neighbours neighbours, double[] scores, TerritoryLimits limits, int seed) {
        if (scores.length != neighbours.size() || limits.population().length != neighbours.size()
                || !Arrays.stream(scores).allMatch(Double::isFinite) || !neighbours.isSymmetric()) {
            throw new IllegalArgumentException("%d candidates, %d finite scores, %d populations"
                    .formatted(neighbours.size(), scores.length, limits.population().length));
        }
        if (seed < 0 || seed >= scores.length || !limits.allow(limits.population()[seed], 1)) {
            throw new IllegalArgumentException("seed %d of %d, or beyond the limits".formatted(seed, scores.length));
        }
    }
}
