package fr.egide.diagnosis.portrait;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.territory.SizeClass;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

/// The territories that could be comparable to one: communes to a commune, groupings to a set of communes, overseas to what is
/// overseas, none that shares a commune with it. A fictitious commune is compared with fictitious ones alone.
@Component
class PeerCandidates {

    private static final int MOST = 2_000;

    private final Territories territories;
    private final List<Peer> groupings;
    private final Map<String, Peer> groupingOf = new HashMap<>();
    private final Map<SizeClass, List<Peer>> communes = new ConcurrentHashMap<>();

    PeerCandidates(Territories territories) {
        this.territories = territories;
        this.groupings = territories.groupings().stream().map(Peer::of).toList();
        groupings.forEach(peer -> peer.communes().forEach(commune -> groupingOf.put(commune, peer)));
    }

    private record Ranked(Peer peer, double distance) {}

    /// The nearest in population first, two thousand at most; none for a département, a region, France, nor for fictitious
    /// communes together.
    List<Peer> of(Territory territory) {
        boolean isOverseas = isOverseas(territory.communes().getFirst());
        Set<TerritoryRef> sharing = new HashSet<>();
        territory.communes().forEach(commune -> {
            sharing.add(TerritoryRef.commune(commune));
            Optional.ofNullable(groupingOf.get(commune)).map(Peer::ref).ifPresent(sharing::add);
        });
        return ofTheSameKind(territory)
                .filter(peer -> isOverseas(peer.communes().getFirst()) == isOverseas && !sharing.contains(peer.ref()))
                .map(peer -> new Ranked(peer, distance(peer.population(), territory.population())))
                .sorted(Comparator.comparingDouble(Ranked::distance)).limit(MOST).map(Ranked::peer).toList();
    }

    private Stream<Peer> ofTheSameKind(Territory territory) {
        return switch (territory.ref().kind()) {
            case COMMUNE -> communes(SizeClass.of(territory.population()), territory.fictitious());
            case EPCI, EPT, PERIMETER, ARRONDISSEMENT -> territory.fictitious() ? Stream.empty() : groupings.stream();
            case DEPARTEMENT, REGION, FRANCE -> Stream.empty();
        };
    }

    private Stream<Peer> communes(SizeClass size, boolean isFictitious) {
        return isFictitious
                ? territories.communes(territories.fictitiousCommunes()).stream()
                        .filter(commune -> size.holds(commune.population())).map(Peer::of)
                : communes.computeIfAbsent(size, of -> territories.communes(territories.communesOfSameSize(of)).stream()
                        .map(Peer::of).toList()).stream();
    }

    private static boolean isOverseas(String commune) {
        return commune.startsWith("97") || commune.startsWith("98");
    }

    private static double distance(long one, long other) {
        return Math.abs(Math.log((one + 1.0) / (other + 1.0)));
    }
}
