package fr.egide.territory.contour;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import fr.egide.territory.Commune;
import fr.egide.territory.Territories;

/// Puts a graph of communes together, pair after pair.
final class GraphWalk {

    private final Territories territories;
    private final Map<String, Commune> reached = new LinkedHashMap<>();
    private final Set<Adjacency.Pair> pairs = new LinkedHashSet<>();

    GraphWalk(Territories territories) {
        this.territories = territories;
    }

    /// Ring after ring around a commune; a ring that would go beyond `most` communes is left out whole, but the first.
    GraphWalk around(Commune seed, int most, Function<Collection<String>, List<Adjacency.Pair>> touching) {
        reached.put(seed.code(), seed);
        List<Commune> ring = List.of(seed);
        while (!ring.isEmpty()) {
            Map<String, Commune> next = new LinkedHashMap<>();
            touching.apply(codesOfAnyYear(ring)).forEach(pair -> add(pair, next));
            next.keySet().removeAll(reached.keySet());
            boolean isBeyond = reached.size() > 1 && reached.size() + next.size() > most;
            ring = isBeyond ? List.of() : List.copyOf(next.values());
            ring.forEach(commune -> reached.put(commune.code(), commune));
        }
        return this;
    }

    GraphWalk all(List<Adjacency.Pair> touching) {
        touching.forEach(pair -> add(pair, reached));
        return this;
    }

    CommuneGraph graph(int year) {
        List<String> order = reached.keySet().stream().sorted().toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        order.forEach(code -> places.put(code, places.size()));
        List<CommuneGraph.Link> links = new ArrayList<>();
        pairs.forEach(pair -> {
            Integer one = places.get(pair.first());
            Integer other = places.get(pair.second());
            if (one != null && other != null) {
                links.add(new CommuneGraph.Link(one, other));
            }
        });
        return new CommuneGraph(year, territories.communes(order), links);
    }

    private void add(Adjacency.Pair pair, Map<String, Commune> into) {
        Commune one = territories.findCommune(pair.first()).orElse(null);
        Commune other = territories.findCommune(pair.second()).orElse(null);
        if (one != null && other != null && !one.code().equals(other.code())) {
            into.put(one.code(), one);
            into.put(other.code(), other);
            pairs.add(Adjacency.Pair.of(one.code(), other.code()));
        }
    }

    static List<String> codesOfAnyYear(Collection<Commune> communes) {
        return communes.stream()
                .flatMap(commune -> Stream.concat(Stream.of(commune.code()), commune.formerCodes().stream())).toList();
    }
}
