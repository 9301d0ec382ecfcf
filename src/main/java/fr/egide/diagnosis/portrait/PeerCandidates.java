package fr.egide.diagnosis.portrait;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.territory.SizeClass;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;

/// The territories that could be comparable to one: of the same kind, overseas with overseas, none that shares a commune with
/// it.
@Component
class PeerCandidates {

    private static final int MOST = 2_000;
    private static final String OVERSEAS = "9[78].*";

    private final Territories territories;

    PeerCandidates(Territories territories) {
        this.territories = territories;
    }

    /// The nearest in population first, two thousand at most; none for a département, a region, France, nor for a fictitious
    /// territory.
    List<Peer> of(Territory territory) {
        if (territory.fictitious()) {
            return List.of();
        }
        boolean isOverseas = isOverseas(territory.communes().getFirst());
        return ofTheSameKind(territory)
                .filter(peer -> isOverseas(peer.communes().getFirst()) == isOverseas
                        && Collections.disjoint(peer.communes(), territory.communes()))
                .sorted(Comparator.comparingDouble(peer -> distance(peer.population(), territory.population())))
                .limit(MOST).toList();
    }

    private Stream<Peer> ofTheSameKind(Territory territory) {
        return switch (territory.ref().kind()) {
            case COMMUNE, ARRONDISSEMENT -> territories
                    .communes(territories.communesOfSameSize(SizeClass.of(territory.population()))).stream()
                    .map(Peer::of);
            case EPCI, EPT, PERIMETER -> territories.groupings().stream().map(Peer::of);
            case DEPARTEMENT, REGION, FRANCE -> Stream.empty();
        };
    }

    private static boolean isOverseas(String commune) {
        return commune.matches(OVERSEAS);
    }

    private static double distance(long one, long other) {
        return Math.abs(Math.log((one + 1.0) / (other + 1.0)));
    }
}
