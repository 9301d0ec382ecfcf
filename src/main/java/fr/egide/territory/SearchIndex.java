package fr.egide.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Search as one types, over communes, groupings and départements: exact names and codes first, then names that begin so,
/// then names whose words begin so, the most populated first. A pass over 39,000 short texts takes a few milliseconds.
final class SearchIndex {

    private record Found(int rank, TerritoryHit hit) {}

    private final List<SearchEntry> entries = new ArrayList<>();

    private SearchIndex() {
    }

    static SearchIndex of(Geography geography) {
        SearchIndex index = new SearchIndex();
        Map<String, Long> populations = new HashMap<>();
        geography.all().forEach(commune -> {
            index.addCommune(geography, commune);
            if (commune.parent() == null) {
                populations.merge(commune.departement(), commune.population(), Long::sum);
            }
        });
        geography.former().forEach(former -> index.addFormer(geography, former));
        geography.epci().values().forEach(grouping -> index.addGrouping(geography, grouping, TerritoryRef.Kind.EPCI));
        geography.ept().values().forEach(grouping -> index.addGrouping(geography, grouping, TerritoryRef.Kind.EPT));
        geography.departements().values()
                .forEach(area -> index.add(area.name(), List.of(area.code()),
                        new TerritoryHit(TerritoryRef.departement(area.code()), area.name(),
                                geography.kindOfDepartement(area.code()), area.code(),
                                populations.getOrDefault(area.code(), 0L))));
        return index;
    }

    /// Best answers first; nothing for a blank text.
    List<TerritoryHit> search(String text, int limit) {
        if (SearchText.of(text).isEmpty()) {
            return List.of();
        }
        SearchQuery query = SearchQuery.of(SearchText.ofSaints(text));
        SearchQuery typed = SearchQuery.of(SearchText.of(text));
        boolean once = query.equals(typed);
        List<Found> found = new ArrayList<>();
        for (SearchEntry entry : entries) {
            int rank = once ? entry.rank(query) : Math.min(entry.rank(query), entry.rank(typed));
            if (rank < SearchEntry.NO_MATCH) {
                found.add(new Found(rank, entry.hit()));
            }
        }
        found.sort(Comparator.comparingInt(Found::rank)
                .thenComparing(Comparator.<Found>comparingLong(one -> one.hit().population()).reversed()));
        return found.stream().limit(limit).map(Found::hit).toList();
    }

    private void addCommune(Geography geography, Commune commune) {
        List<String> codes = new ArrayList<>(commune.postalCodes());
        codes.add(commune.code());
        codes.addAll(commune.formerCodes());
        add(commune.name(), codes, new TerritoryHit(TerritoryRef.commune(commune.code()), commune.name(),
                commune.kindKey(), geography.nameOfDepartement(commune.departement()), commune.population()));
    }

    /// Its population is that of no one: 0, so that it comes after communes of today.
    private void addFormer(Geography geography, FormerCommune former) {
        Commune today = geography.communes().get(former.today());
        if (today != null && !today.name().equals(former.name())) {
            add(former.name(), List.of(), new TerritoryHit(TerritoryRef.commune(today.code()), former.name(),
                    former.kindKey(), today.name(), 0));
        }
    }

    private void addGrouping(Geography geography, Grouping grouping, TerritoryRef.Kind kind) {
        String departement = grouping.communes().stream().findFirst().map(geography.communes()::get)
                .map(Commune::departement).orElse("");
        add(grouping.name(), List.of(grouping.siren()), new TerritoryHit(new TerritoryRef(kind, grouping.siren()),
                grouping.name(), kind.slug(), geography.nameOfDepartement(departement), grouping.population()));
    }

    private void add(String name, List<String> codes, TerritoryHit hit) {
        entries.add(new SearchEntry(SearchText.ofSaints(name),
                codes.stream().map(code -> code.toLowerCase(Locale.ROOT)).toList(), hit));
    }
}
