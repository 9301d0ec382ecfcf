package fr.egide.recordedcrime;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.Edition.Level;
import fr.egide.territory.Commune;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

/// Which parts a territory may be read from: itself where an edition of its level is loaded, its départements, or its
/// communes.
@Component
class MembersOf {

    private final Territories territories;
    private @Nullable Map<String, Long> departements;
    private @Nullable Map<String, Long> regions;

    MembersOf(Territories territories) {
        this.territories = territories;
    }

    /// In the order of preference, at least one; those alone of which an edition is loaded, when there is any.
    ///
    /// @param levels levels of the editions that may be read
    List<Members> of(Territory territory, Set<Level> levels) {
        List<Level> possible = levels(territory.ref().kind());
        List<Level> loaded = possible.stream().filter(levels::contains).toList();
        return (loaded.isEmpty() ? List.of(possible.getFirst()) : loaded).stream()
                .map(level -> members(territory, level)).toList();
    }

    private static List<Level> levels(TerritoryRef.Kind kind) {
        return switch (kind) {
            case FRANCE -> List.of(Level.DEPARTEMENT, Level.REGION);
            case REGION -> List.of(Level.REGION, Level.DEPARTEMENT);
            case DEPARTEMENT -> List.of(Level.DEPARTEMENT, Level.COMMUNE);
            case COMMUNE, EPCI, EPT, ARRONDISSEMENT, PERIMETER -> List.of(Level.COMMUNE);
        };
    }

    private Members members(Territory territory, Level level) {
        TerritoryRef ref = territory.ref();
        return switch (level) {
            case COMMUNE -> communes(territory);
            case DEPARTEMENT -> territory.fictitious()
                    ? new Members(Level.DEPARTEMENT, Map.of(ref.code(), territory.population()))
                    : departements(switch (ref.kind()) {
                        case FRANCE -> territories.departements();
                        case REGION -> territories.departementsOf(ref.code());
                        default -> List.of(ref.code());
                    });
            case REGION -> regions(ref.kind() == TerritoryRef.Kind.FRANCE
                    ? territories.regions()
                    : List.of(ref.code()));
        };
    }

    private Members communes(Territory territory) {
        return new Members(Level.COMMUNE, territories.communes(territory.communes()).stream()
                .collect(Collectors.toMap(Commune::code, Commune::population)));
    }

    private Members departements(Collection<String> codes) {
        countOnce();
        return counted(Level.DEPARTEMENT, codes, departements);
    }

    private Members regions(Collection<String> codes) {
        countOnce();
        return counted(Level.REGION, codes, regions);
    }

    private static Members counted(Level level, Collection<String> codes, @Nullable Map<String, Long> populations) {
        Map<String, Long> kept = new HashMap<>();
        codes.forEach(code -> kept.put(code, populations == null ? 0L : populations.getOrDefault(code, 0L)));
        return new Members(level, kept);
    }

    private synchronized void countOnce() {
        if (departements == null || regions == null) {
            List<Commune> all = territories.communes(territories.get(TerritoryRef.FRANCE).communes());
            departements = all.stream().collect(
                    Collectors.groupingBy(Commune::departement, Collectors.summingLong(Commune::population)));
            regions = all.stream()
                    .collect(Collectors.groupingBy(Commune::region, Collectors.summingLong(Commune::population)));
        }
    }
}
