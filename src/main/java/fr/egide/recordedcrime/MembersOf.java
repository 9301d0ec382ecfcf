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

/// Which parts a territory is read from: itself where an edition of its level is loaded, otherwise its départements, or
/// its communes.
@Component
class MembersOf {

    private final Territories territories;
    private @Nullable Map<String, Long> departements;
    private @Nullable Map<String, Long> regions;

    MembersOf(Territories territories) {
        this.territories = territories;
    }

    /// @param levels levels of the editions that may be read
    Members of(Territory territory, Set<Level> levels) {
        String code = territory.ref().code();
        return switch (territory.ref().kind()) {
            case FRANCE -> levels.contains(Level.DEPARTEMENT) || !levels.contains(Level.REGION)
                    ? departements(territories.departements())
                    : regions(territories.regions());
            case REGION -> levels.contains(Level.REGION)
                    ? regions(List.of(code))
                    : departements(territories.departementsOf(code));
            case DEPARTEMENT -> levels.contains(Level.DEPARTEMENT) || !levels.contains(Level.COMMUNE)
                    ? departements(List.of(code))
                    : communes(territory);
            case COMMUNE, EPCI, EPT, ARRONDISSEMENT, PERIMETER -> communes(territory);
        };
    }

    private Members communes(Territory territory) {
        return new Members(Level.COMMUNE, territories.communes(territory.communes()).stream()
                .collect(Collectors.toMap(Commune::code, Commune::population)));
    }

    private Members departements(Collection<String> codes) {
        countOnce();
        return members(Level.DEPARTEMENT, codes, departements);
    }

    private Members regions(Collection<String> codes) {
        countOnce();
        return members(Level.REGION, codes, regions);
    }

    private static Members members(Level level, Collection<String> codes, @Nullable Map<String, Long> populations) {
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
