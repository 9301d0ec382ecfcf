package fr.egide.diagnosis.portrait;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.territory.Commune;
import fr.egide.territory.Grouping;
import fr.egide.territory.SizeClass;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

/// The territories comparable to one: of the same kind, overseas with overseas, the nearest in population. What is recorded
/// there never chooses them.
@Component
class Peers {

    static final int WANTED = 30;
    private static final String OVERSEAS = "9[78].*";

    private final Territories territories;

    Peers(Territories territories) {
        this.territories = territories;
    }

    /// The nearest first; none for a département, a region, France, nor for a fictitious territory.
    List<Peer> of(Territory territory) {
        if (territory.fictitious()) {
            return List.of();
        }
        return candidates(territory).filter(peer -> !peer.ref().equals(territory.ref()))
                .sorted(Comparator.comparingDouble(peer -> distance(peer.population(), territory.population())))
                .limit(WANTED).toList();
    }

    private Stream<Peer> candidates(Territory territory) {
        return switch (territory.ref().kind()) {
            case COMMUNE, ARRONDISSEMENT -> territories
                    .communes(territories.communesOfSameSize(SizeClass.of(territory.population()))).stream()
                    .filter(commune -> isOverseas(commune) == isOverseas(territory)).map(Peers::peer);
            case EPCI, EPT, PERIMETER -> territories.groupings().stream()
                    .filter(grouping -> isOverseas(grouping.communes().getFirst()) == isOverseas(territory))
                    .map(Peers::peer);
            case DEPARTEMENT, REGION, FRANCE -> Stream.empty();
        };
    }

    private static Peer peer(Commune commune) {
        return new Peer(TerritoryRef.commune(commune.code()), commune.name(), commune.population(),
                List.of(commune.code()));
    }

    private static Peer peer(Grouping grouping) {
        return new Peer(new TerritoryRef(TerritoryRef.Kind.EPCI, grouping.siren()), grouping.name(),
                grouping.population(),
                grouping.communes());
    }

    private static boolean isOverseas(Commune commune) {
        return isOverseas(commune.code());
    }

    private static boolean isOverseas(Territory territory) {
        return isOverseas(territory.communes().getFirst());
    }

    private static boolean isOverseas(String commune) {
        return commune.matches(OVERSEAS);
    }

    private static double distance(long one, long other) {
        return Math.abs(Math.log((one + 1.0) / (other + 1.0)));
    }
}
