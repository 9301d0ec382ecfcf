package fr.egide.diagnosis.portrait;

import java.util.List;

import fr.egide.territory.Commune;
import fr.egide.territory.Grouping;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

/// A territory comparable to another: read beside it, never ranked with it.
public record Peer(TerritoryRef ref, String name, long population, List<String> communes) {

    public Peer {
        communes = List.copyOf(communes);
    }

    /// Without its communes: traits are kept by it.
    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    static Peer of(Territory territory) {
        return new Peer(territory.ref(), territory.name(), territory.population(), territory.communes());
    }

    static Peer of(Commune commune) {
        return new Peer(TerritoryRef.commune(commune.code()), commune.name(), commune.population(),
                List.of(commune.code()));
    }

    static Peer of(Grouping grouping) {
        return new Peer(new TerritoryRef(TerritoryRef.Kind.EPCI, grouping.siren()), grouping.name(),
                grouping.population(), grouping.communes());
    }
}
