package fr.egide.diagnosis.portrait;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.territory.SizeClass;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;

/// The territories that could be comparable to one: communes to a commune, groupings to a set of communes, overseas to what is
/// overseas, none that shares a commune with it.
@Component
class PeerCandidates {

    private static final int MOST = 2_000;

    private final Territories territories;
    private final List<Peer> groupings;

    PeerCandidates(Territories territories) {
        this.territories = territories;
        this.groupings = territories.groupings().stream().map(Peer::of).toList();
    }

    /// The nearest in population first, two thousand at most; none for a département, a region, France, nor for a fictitious
    /// territory.
    List<Peer> of(Territory territory) {
        if (territory.fictitious()) {
            return List.of();
        }
        boolean isOverseas = isOverseas(territory.communes().getFirst());
        Set<String> here = Set.copyOf(territory.communes());
        return ofTheSameKind(territory)
                .filter(peer -> isOverseas(peer.communes().getFirst()) == isOverseas
                        && peer.communes().stream().noneMatch(here::contains))
                .sorted(Comparator.comparingDouble(peer -> distance(peer.population(), territory.population())))
                .limit(MOST).toList();
    }

    private Stream<Peer> ofTheSameKind(Territory territory) {
        return switch (territory.ref().kind()) {
            case COMMUNE -> territories
                    .communes(territories.communesOfSameSize(SizeClass.of(territory.population()))).stream()
                    .map(Peer::of);
            case EPCI, EPT, PERIMETER, ARRONDISSEMENT -> groupings.stream();
            case DEPARTEMENT, REGION, FRANCE -> Stream.empty();
        };
    }

    private static boolean isOverseas(String commune) {
        return commune.startsWith("97") || commune.startsWith("98");
    }

    private static double distance(long one, long other) {
        return Math.abs(Math.log((one + 1.0) / (other + 1.0)));
    }
}
