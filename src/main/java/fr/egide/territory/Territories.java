package fr.egide.territory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.web.Refusal;

/// Territories of the official geography and perimeters made here.
@Component("territories")
public class Territories {

    private final Geography geography;
    private final SearchIndex index;
    private final Perimeters perimeters;

    Territories(Geography geography, SearchIndex index, Perimeters perimeters) {
        this.geography = geography;
        this.index = index;
        this.perimeters = perimeters;
    }

    /// @throws Refusal 404 `TER-404`
    public Territory get(TerritoryRef ref) {
        return find(ref).orElseThrow(() -> Refusal.notFound("TER-404", ref.toString()));
    }

    public Optional<Territory> find(TerritoryRef ref) {
        return Optional.ofNullable(switch (ref.kind()) {
            case COMMUNE -> commune(ref.code());
            case EPCI -> grouping(ref, geography.epci().get(ref.code()), "epci");
            case EPT -> grouping(ref, geography.ept().get(ref.code()), "ept");
            case ARRONDISSEMENT -> area(ref, geography.arrondissements().get(ref.code()), "arrondissement",
                    commune -> commune.arrondissement().equals(ref.code()));
            case DEPARTEMENT -> area(ref, geography.departements().get(ref.code()), "departement",
                    commune -> commune.departement().equals(ref.code()));
            case REGION -> area(ref, geography.regions().get(ref.code()), "region",
                    commune -> commune.region().equals(ref.code()));
            case FRANCE -> area(ref, new Area("FR", "France", ""), "france",
                    commune -> geography.regions().containsKey(commune.region()));
            case PERIMETER -> perimeter(ref);
        });
    }

    /// Best answers first, a commune before its former names; nothing for a blank text.
    public List<TerritoryHit> search(String text, int limit) {
        return index.search(text, limit);
    }

    /// The commune of this code, or the one that a former, delegated or associated commune is now part of.
    public Optional<Commune> findCommune(String code) {
        return geography.currentCode(code).map(current -> geography.communes().get(current));
    }

    public Optional<String> currentCode(String code) {
        return geography.currentCode(code);
    }

    public Optional<Grouping> findGrouping(String siren) {
        return Optional.ofNullable(geography.epci().get(siren))
                .or(() -> Optional.ofNullable(geography.ept().get(siren)));
    }

    /// Communes in the order of the codes; unknown codes are left out.
    public List<Commune> communes(Collection<String> codes) {
        return codes.stream().map(geography.communes()::get).filter(java.util.Objects::nonNull)
                .map(java.util.Objects::requireNonNull).toList();
    }

    /// Whether a code names, or named, a commune or a municipal arrondissement.
    public boolean knows(String code) {
        return geography.currentCode(code).isPresent();
    }

    /// Codes of the départements, those a départemental file may name.
    public Set<String> departements() {
        return geography.departements().keySet();
    }

    public Set<String> regions() {
        return geography.regions().keySet();
    }

    public List<String> departementsOf(String region) {
        return geography.departements().values().stream().filter(area -> area.within().equals(region)).map(Area::code)
                .toList();
    }

    /// Communes of France in the same class of population as this one: see [SizeClass].
    public List<String> communesOfSameSize(SizeClass size) {
        return geography.all().stream().filter(commune -> commune.parent() == null && size.holds(commune.population()))
                .map(Commune::code).toList();
    }

    private @Nullable Territory commune(String code) {
        Commune commune = findCommune(code).orElse(null);
        return commune == null
                ? null
                : new Territory(TerritoryRef.commune(commune.code()), commune.name(),
                        commune.parent() == null ? "commune" : "municipal-arrondissement", List.of(commune.code()),
                        commune.population(), Set.of(commune.departement()), Set.of(commune.region()), true);
    }

    private @Nullable Territory grouping(TerritoryRef ref, @Nullable Grouping grouping, String kind) {
        return grouping == null ? null : territory(ref, grouping.name(), kind, communes(grouping.communes()), true);
    }

    private @Nullable Territory area(TerritoryRef ref, @Nullable Area area, String kind, Predicate<Commune> isIn) {
        return area == null
                ? null
                : territory(ref, area.name(), kind,
                        geography.all().stream().filter(commune -> commune.parent() == null).filter(isIn).toList(),
                        true);
    }

    private @Nullable Territory perimeter(TerritoryRef ref) {
        UUID id;
        try {
            id = UUID.fromString(ref.code());
        } catch (IllegalArgumentException e) {
            return null;
        }
        return perimeters.find(id).map(perimeter -> territory(ref, perimeter.name(), "perimeter",
                communes(perimeter.codes()), perimeter.kind() == Perimeter.Kind.COMMUNES)).orElse(null);
    }

    private static Territory territory(TerritoryRef ref, String name, String kind, List<Commune> members,
            boolean whole) {
        List<String> codes = new ArrayList<>(members.stream().map(Commune::code).sorted().toList());
        return new Territory(ref, name, kind, codes, members.stream().mapToLong(Commune::population).sum(),
                members.stream().map(Commune::departement).collect(Collectors.toSet()),
                members.stream().map(Commune::region).collect(Collectors.toSet()), whole);
    }
}
