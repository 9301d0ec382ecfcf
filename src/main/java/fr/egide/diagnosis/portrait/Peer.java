package fr.egide.diagnosis.portrait;

import java.util.List;

import fr.egide.territory.TerritoryRef;

/// A territory comparable to another: read beside it, never ranked with it.
public record Peer(TerritoryRef ref, String name, long population, List<String> communes) {

    public Peer {
        communes = List.copyOf(communes);
    }
}
