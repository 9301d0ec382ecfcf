package fr.egide.territory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.web.Refusal;

/// Territories of the official geography and perimeters made here, and the fictitious ones of the training mode.
@Component("territories")
public class Territories {

    private final Geographies geographies;
    private final SearchIndex index;
    private final Perimeters perimeters;
    private final FictitiousTerritories fictitious;
    private final TerritoryFinder official;
    private final GeographyEdition edition;
    private final Map<String, List<Commune>> arrondissements;

    Territories(Geographies geographies, SearchIndex index, Perimeters perimeters, FictitiousTerritories fictitious) {
        this.geographies = geographies;
        this.index = index;
        this.perimeters = perimeters;
        this.fictitious = fictitious;
        this.official = new TerritoryFinder(geographies.official(), false);
        this.edition = GeographyEdition.of(geographies.official());
        this.arrondissements = geographies.official().all().stream().filter(commune -> commune.parent() != null)
                .collect(Collectors.groupingBy(commune -> Objects.requireNonNull(commune.parent())));
    }

    /// @throws Refusal 404 `TER-404`
    public Territory get(TerritoryRef ref) {
        return find(ref).orElseThrow(() -> Refusal.notFound("TER-404", ref.toString()));
    }

    public Optional<Territory> find(TerritoryRef ref) {
        return official.find(ref).or(() -> training().find(ref)).or(() -> perimeter(ref));
    }

    /// The territories that one is read beside: its département, its region, France, the nearest first. A fictitious
    /// territory is beside fictitious ones alone.
    public List<Territory> around(Territory territory) {
        return Stream.of(only(territory.departements(), TerritoryRef::departement),
                only(territory.regions(), TerritoryRef::region),
                territory.fictitious() ? Optional.<TerritoryRef>empty() : Optional.of(TerritoryRef.FRANCE))
                .flatMap(Optional::stream).filter(ref -> !ref.equals(territory.ref()))
                .flatMap(ref -> find(ref).stream())
                .toList();
    }

    /// Real territories only, best answers first, a commune before its former names; nothing for a blank text.
    public List<TerritoryHit> search(String text, int limit) {
        return index.search(text, limit);
    }

    /// Fictitious territories only: shown in a group of their own, under their own title.
    public List<TerritoryHit> searchFictitious(String text, int limit) {
        return SearchIndex.of(geographies.fictitious()).search(text, limit);
    }

    /// The commune of this code, or the one that a former, delegated or associated commune is now part of.
    public Optional<Commune> findCommune(String code) {
        return geographies.commune(code);
    }

    public Optional<String> currentCode(String code) {
        return geographies.commune(code).map(Commune::code);
    }

    public Optional<Grouping> findGrouping(String siren) {
        return Stream.of(geographies.official().epci(), geographies.official().ept(), geographies.fictitious().epci())
                .flatMap(groupings -> Optional.ofNullable(groupings.get(siren)).stream()).findFirst();
    }

    /// The EPCI of France; fictitious ones aren't among them.
    public Collection<Grouping> groupings() {
        return geographies.official().epci().values();
    }

    /// Whether this is the code of a fictitious commune or grouping.
    public boolean isFictitious(String code) {
        Geography fiction = geographies.fictitious();
        return fiction.communes().containsKey(code) || fiction.epci().containsKey(code);
    }

    /// Communes in the order of the codes, which must be today's; unknown codes are left out.
    public List<Commune> communes(Collection<String> codes) {
        return codes.stream().flatMap(code -> geographies.commune(code).stream()).toList();
    }

    /// Whether a code names, or named, a commune or a municipal arrondissement, real or fictitious.
    public boolean knows(String code) {
        return geographies.commune(code).isPresent();
    }

    /// Codes of the official départements of metropolitan France and overseas, those that sums of regions and of France are
    /// made of: not the overseas collectivities, which most official series leave out.
    public Set<String> departements() {
        return codes(geographies.official().departements());
    }

    /// Codes of the fictitious départements: their figures load and read as any other, and enter no national sum.
    public Set<String> fictitiousDepartements() {
        return geographies.fictitious().departements().keySet();
    }

    /// Codes of the communes of these.
    public List<String> fictitiousCommunes() {
        return List.copyOf(geographies.fictitious().communes().keySet());
    }

    public String nameOfDepartement(String code) {
        return geographies.nameOfDepartement(code);
    }

    /// Codes of the regions of metropolitan France and overseas, without the overseas collectivities.
    public Set<String> regions() {
        return codes(geographies.official().regions());
    }

    public List<String> departementsOf(String region) {
        return geographies.official().departements().values().stream().filter(area -> area.within().equals(region))
                .map(Area::code).toList();
    }

    /// Communes of France in the same class of population: see [SizeClass]. Fictitious ones aren't among them.
    public List<String> communesOfSameSize(SizeClass size) {
        return geographies.official().all().stream()
                .filter(commune -> commune.parent() == null && size.holds(commune.population())).map(Commune::code)
                .toList();
    }

    /// Municipal arrondissements of a commune: of Paris, Lyon or Marseille only.
    public List<Commune> arrondissementsOf(String commune) {
        return arrondissements.getOrDefault(commune, List.of());
    }

    public GeographyEdition edition() {
        return edition;
    }

    /// Replaces the fictitious territories by this département.
    @Transactional
    public void setFictitious(FictitiousDepartement departement) {
        fictitious.remove();
        fictitious.add(departement);
        geographies.readFictitious();
    }

    /// Removes the fictitious territories and the perimeters made of them.
    @Transactional
    public void removeFictitious() {
        fictitious.remove();
        geographies.readFictitious();
    }

    private static Optional<TerritoryRef> only(Set<String> codes, Function<String, TerritoryRef> ref) {
        return codes.size() == 1 ? Optional.of(ref.apply(codes.iterator().next())) : Optional.empty();
    }

    private static Set<String> codes(Map<String, Area> areas) {
        return areas.values().stream().filter(area -> !area.isCollectivity()).map(Area::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Territory> perimeter(TerritoryRef ref) {
        return ref.kind() != TerritoryRef.Kind.PERIMETER
                ? Optional.empty()
                : Perimeter.id(ref.code()).flatMap(perimeters::find).map(perimeter -> perimeter(ref, perimeter));
    }

    private Territory perimeter(TerritoryRef ref, Perimeter perimeter) {
        List<Commune> members = communes(perimeter.codes());
        TerritoryFinder universe = members.stream().anyMatch(geographies::isFictitious) ? training() : official;
        return universe.of(ref, perimeter.name(), "perimeter", members,
                perimeter.kind() == Perimeter.Kind.COMMUNES);
    }

    private TerritoryFinder training() {
        return new TerritoryFinder(geographies.fictitious(), true);
    }
}
