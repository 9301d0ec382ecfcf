package fr.egide.recordedcrime;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What is recorded for a territory in a year.
///
/// @param count facts in the indicator's unit, over the published communes only
/// @param base inhabitants or dwellings of the published communes
/// @param rate per 1,000 of the base, with its exact 95 % Poisson interval `low`–`high`
/// @param published number of communes (or départements) whose figure is published; `withheld`, `absent` likewise
/// @param shareKnown share of the population living where the figure is published, 0 to 1
/// @param breakBefore the reading comes from another edition than the one before: nothing is compared across
/// @param setChanged the set of published communes differs from the year before: no line joins the two sums
public record Reading(int year, State state, @Nullable Long count, @Nullable Double base, boolean baseDerived,
        @Nullable Double rate, @Nullable Double low, @Nullable Double high, int published, int withheld, int absent,
        @Nullable Double shareKnown, @Nullable UUID edition, boolean breakBefore, boolean setChanged) {

    public boolean hasFigure() {
        return count != null;
    }
}
