package fr.egide.diagnosis.proposal;

import java.util.List;

import fr.egide.territory.Commune;

/// One commune of a proposal or around it.
///
/// @param share of the draws in which it is in the seed's territory, 0 to 1
/// @param ownWeight mean weight of its own facts in its rates, 0 to 1
/// @param hasOwnData whether it publishes anything that is read; else its place is given by context and neighbourhood alone
/// @param nearest codes of the families (or `context`) that bring it nearest to the seed, the strongest first, two at most
/// @param farthest those that set it most apart, likewise
public record Member(Commune commune, Place place, double share, double ownWeight, boolean hasOwnData,
        List<String> nearest, List<String> farthest) {

    /// Where the draws put a commune.
    public enum Place {
        CORE, FRINGE, EXCLUDED
    }

    public Member {
        nearest = List.copyOf(nearest);
        farthest = List.copyOf(farthest);
    }
}
