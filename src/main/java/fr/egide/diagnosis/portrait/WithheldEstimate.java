package fr.egide.diagnosis.portrait;

import org.jspecify.annotations.Nullable;

import fr.egide.statistics.withheld.WithheldFacts;

/// Facts of the communes of a territory that are withheld in a year, as far as published totals let them be estimated:
/// apart from known facts, for three communes or more together, never for one or two.
///
/// @param communes withheld
/// @param facts absent unless estimated
/// @param seed of the draws they come from
public record WithheldEstimate(int year, int communes, Outcome outcome, @Nullable WithheldFacts facts, long seed) {

    static final int FEWEST = 3;
    static final int DRAWS = 2_000;

    /// What could be done.
    public enum Outcome {
        /// From the mean that the producer prints of the withheld communes of the département, times their number.
        FROM_MEAN,
        /// From the total of the département less its published communes, both of one publication.
        FROM_DIFFERENCE,
        /// No edition tells of communes that year.
        NOT_COVERED,
        /// No commune is withheld.
        NONE_WITHHELD,
        /// One or two communes: it would tell of them.
        TOO_FEW,
        /// The territory lies in several départements.
        SEVERAL_DEPARTEMENTS,
        /// Nothing published gives the total of the withheld communes.
        NO_TOTAL,
        /// The base of a withheld commune isn't known.
        NO_BASE
    }

    static WithheldEstimate none(int year, int communes, Outcome why) {
        return new WithheldEstimate(year, communes, why, null, 0);
    }
}
