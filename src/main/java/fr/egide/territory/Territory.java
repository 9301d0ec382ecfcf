package fr.egide.territory;

import java.util.List;
import java.util.Set;

/// A territory as a set of today's communes (or municipal arrondissements), none counted twice.
///
/// @param kindKey message `territory.kind.<key>`
/// @param population municipal population, inhabitants
/// @param wholeCommunes false for a part of a commune or a transport network: communal figures are only its context
/// @param fictitious true for a territory of the training mode, which no real one is ever compared with
public record Territory(TerritoryRef ref, String name, String kindKey, List<String> communes, long population,
        Set<String> departements, Set<String> regions, boolean wholeCommunes,
        boolean fictitious) {

    public Territory {
        communes = List.copyOf(communes);
        departements = Set.copyOf(departements);
        regions = Set.copyOf(regions);
    }

    /// Without its communes: what many answers are kept by, hashing them took longer than answering.
    @Override
    public int hashCode() {
        return ref.hashCode();
    }
}
