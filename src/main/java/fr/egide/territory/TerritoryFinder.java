package fr.egide.territory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// The territories of one geography. Municipal arrondissements stand alone or in a perimeter, never beside their commune.
/// Départements, regions and France, each filtered out of 35,000 communes, are made once.
final class TerritoryFinder {

    private final Geography geography;
    private final boolean fictitious;
    private final Map<TerritoryRef, Territory> areas = new ConcurrentHashMap<>();

    TerritoryFinder(Geography geography, boolean fictitious) {
        this.geography = geography;
        this.fictitious = fictitious;
    }

    Optional<Territory> find(TerritoryRef ref) {
        String code = ref.code();
        return Optional.ofNullable(switch (ref.kind()) {
            case COMMUNE -> commune(code);
            case EPCI -> grouping(ref, geography.epci().get(code), "epci");
            case EPT -> grouping(ref, geography.ept().get(code), "ept");
            case ARRONDISSEMENT -> area(ref, geography.arrondissements().get(code), "arrondissement",
                    commune -> commune.arrondissement().equals(code));
            case DEPARTEMENT -> area(ref, geography.departements().get(code), geography.kindOfDepartement(code),
                    commune -> commune.departement().equals(code));
            case REGION -> area(ref, geography.regions().get(code), geography.kindOfRegion(code),
                    commune -> commune.region().equals(code));
            case FRANCE -> fictitious || !code.equals("FR")
                    ? null
                    : area(ref, new Area("FR", "France", ""), "france",
                            commune -> geography.kindOfDepartement(commune.departement()).equals("departement"));
            case PERIMETER -> null;
        });
    }

    Territory of(TerritoryRef ref, String name, String kind, Collection<Commune> members, boolean whole) {
        List<String> codes = members.stream().map(Commune::code).sorted().toList();
        return new Territory(ref, name, kind, codes, members.stream().mapToLong(Commune::population).sum(),
                members.stream().map(Commune::departement).collect(Collectors.toSet()),
                members.stream().map(Commune::region).filter(region -> !region.isEmpty()).collect(Collectors.toSet()),
                whole, fictitious);
    }

    private @Nullable Territory commune(String code) {
        Commune commune = geography.currentCode(code).map(geography.communes()::get).orElse(null);
        return commune == null
                ? null
                : of(TerritoryRef.commune(commune.code()), commune.name(), commune.kindKey(), List.of(commune), true);
    }

    private @Nullable Territory grouping(TerritoryRef ref, @Nullable Grouping grouping, String kind) {
        return grouping == null ? null : whole(ref, grouping.name(), kind, members(grouping));
    }

    private List<Commune> members(Grouping grouping) {
        return grouping.communes().stream().map(code -> Optional.ofNullable(geography.communes().get(code)))
                .flatMap(Optional::stream).toList();
    }

    private @Nullable Territory area(TerritoryRef ref, @Nullable Area area, String kind, Predicate<Commune> isIn) {
        return area == null
                ? null
                : areas.computeIfAbsent(ref, _ -> whole(ref, area.name(), kind,
                        geography.all().stream().filter(commune -> commune.parent() == null).filter(isIn).toList()));
    }

    private Territory whole(TerritoryRef ref, String name, String kind, List<Commune> members) {
        return of(ref, name, kind, members, true);
    }
}
