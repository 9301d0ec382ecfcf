package fr.egide.statistics.region;

import java.util.Arrays;

/// How large a territory may be.
///
/// @param population of each candidate, 0 or more
/// @param mostPopulation of the whole territory, above 0, infinite for no ceiling
/// @param mostUnits number of units, the seed among them, 1 or more
public record TerritoryLimits(double[] population, double mostPopulation, int mostUnits) {

    /// @throws IllegalArgumentException for a population that is negative or not finite, a ceiling that isn't above 0, or no
    ///         unit at all
    public TerritoryLimits {
        if (mostUnits < 1 || !(mostPopulation > 0)
                || !Arrays.stream(population).allMatch(value -> value >= 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("at most %s, %d units".formatted(mostPopulation, mostUnits));
        }
    }

    boolean allow(double total, int units) {
        return total <= mostPopulation && units <= mostUnits;
    }

    /// How much of the scarcer limit is taken.
    double share(double total, int units) {
        return Math.max(total / mostPopulation, (double) units / mostUnits);
    }
}
