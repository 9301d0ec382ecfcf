package fr.egide.diagnosis.proposal;

import org.jspecify.annotations.Nullable;

import fr.egide.territory.Commune;

/// One commune of a proposal or around it.
///
/// @param share of the draws in which it is in the seed's territory, 0 to 1
/// @param ownWeight mean weight of its own facts in its rates, 0 to 1
/// @param hasOwnData whether it publishes anything that is read; else its place is given by context and neighbourhood alone
/// @param nearest code of the family (or `context`) that brings it nearest to the seed, if one does
/// @param farthest code of the one that sets it most apart, if one does
public record Member(Commune commune, Place place, double share, double ownWeight, boolean hasOwnData,
        @Nullable String nearest, @Nullable String farthest) {

    /// Where the draws put a commune.
    public enum Place {
        CORE, FRINGE, EXCLUDED
    }
}
