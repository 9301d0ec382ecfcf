package fr.egide.recordedcrime;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What is recorded for a territory in a year.
///
/// @param count facts in the indicator's unit, over the published members only
/// @param base inhabitants or dwellings of the published members that have a base: `rated` of them, with `ratedCount` facts
/// @param rate `ratedCount` per 1,000 of the base, with its exact 95 % Poisson interval `low`–`high`
/// @param published number of members whose figure is published; `withheld`, `absent` likewise
/// @param shareKnown share of the population living where the figure is published, 0 to 1
/// @param breakBefore the reading comes from another edition than the one before: nothing is compared across
/// @param setChanged the set of published members differs from the year before: no line joins the two sums
/// @param level what the members are
/// @param withheldPopulation inhabitants of the members withheld
/// @param rateAbsent why there is no rate, where there is none
public record Reading(int year, State state, @Nullable Long count, @Nullable Double base, boolean baseDerived,
        @Nullable Double rate, @Nullable Double low, @Nullable Double high, int published, int withheld, int absent,
        @Nullable Double shareKnown, @Nullable UUID edition, boolean breakBefore, boolean setChanged,
        Edition.Level level, long withheldPopulation, int rated, @Nullable Long ratedCount,
        @Nullable RateAbsent rateAbsent) {

    public boolean hasFigure() {
        return count != null;
    }

    /// Number of members, whatever is known of each.
    public int members() {
        return published + withheld + absent;
    }
}
