package fr.egide.diagnosis.proposal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.egide.territory.TerritoryRef;

/// One of the perimeters compared.
///
/// @param name as it is known; blank for the proposal and what the user makes of it
/// @param ref absent of those that have no page
public record Option(Kind kind, String name, @Nullable TerritoryRef ref, List<String> communes, Measures measures) {

    /// Where a perimeter comes from, message `diagnosis.proposal.option.<kind>`.
    public enum Kind {
        PROPOSAL, ADJUSTED, GROUPING, DRAWN, DEPARTEMENT
    }

    public Option {
        communes = List.copyOf(communes);
    }
}
