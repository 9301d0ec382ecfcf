package fr.egide.localseries;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

/// The local series that tell of a territory: those whose own one is the same, lies in it, or holds some of it.
@Component
public class SourcesOnTerritory {

    private static final Comparator<MatchedSource> ORDER = Comparator
            .comparing((MatchedSource one) -> one.match().kind())
            .thenComparing(one -> -one.match().share())
            .thenComparing(one -> one.source().title()).thenComparing(one -> one.source().id());

    private final LocalSources sources;
    private final SourceRights rights;
    private final Territories territories;

    SourcesOnTerritory(LocalSources sources, SourceRights rights, Territories territories) {
        this.sources = sources;
        this.rights = rights;
        this.territories = territories;
    }

    /// Those that the signed-in user may read, the closest to the territory first.
    public List<MatchedSource> of(Territory territory) {
        List<MatchedSource> matched = matched(sources.within(territory.departements()), territory);
        if (matched.isEmpty()) {
            return matched;
        }
        Set<LocalSource> readable = Set.copyOf(rights.readable(matched.stream().map(MatchedSource::source).toList()));
        return matched.stream().filter(one -> readable.contains(one.source())).sorted(ORDER).toList();
    }

    private List<MatchedSource> matched(List<LocalSource> near, Territory territory) {
        Map<String, Optional<PerimeterMatch>> byTerritory = new HashMap<>();
        return near.stream()
                .flatMap(source -> byTerritory.computeIfAbsent(source.territory(), ref -> match(ref, territory))
                        .map(match -> new MatchedSource(source, match)).stream())
                .toList();
    }

    private Optional<PerimeterMatch> match(String ref, Territory territory) {
        return territories.find(TerritoryRef.parse(ref))
                .map(own -> PerimeterMatch.of(own, territory, territories))
                .filter(match -> match.kind() != PerimeterMatch.Kind.APART);
    }
}
