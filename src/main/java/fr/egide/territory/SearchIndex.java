package fr.egide.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

/// Search as one types, over communes, groupings and départements: exact names and codes first, then names that begin so,
/// then names one of whose words does, the most populated first. A pass over 36,000 short texts takes a few milliseconds.
@Component
class SearchIndex {

    private record Entry(String text, List<String> codes, TerritoryHit hit) {

        int rank(String query) {
            if (text.equals(query) || codes.contains(query)) {
                return 0;
            }
            if (text.startsWith(query)) {
                return 1;
            }
            return (" " + text).contains(" " + query) || codes.stream().anyMatch(code -> code.startsWith(query))
                    ? 2
                    : 3;
        }
    }

    private record Found(int rank, TerritoryHit hit) {}

    private final List<Entry> entries = new ArrayList<>();

    SearchIndex(Geography geography) {
        geography.all().forEach(commune -> {
            List<String> codes = new ArrayList<>(commune.postalCodes());
            codes.add(commune.code().toLowerCase(java.util.Locale.ROOT));
            codes.addAll(commune.formerCodes());
            add(commune.name(), codes, new TerritoryHit(TerritoryRef.commune(commune.code()), commune.name(),
                    commune.parent() == null ? "commune" : "municipal-arrondissement",
                    geography.nameOfDepartement(commune.departement()), commune.population()));
        });
        geography.epci().values().forEach(grouping -> add(grouping.name(), List.of(grouping.siren()),
                new TerritoryHit(new TerritoryRef(TerritoryRef.Kind.EPCI, grouping.siren()), grouping.name(), "epci",
                        grouping.kind(), grouping.population())));
        geography.departements().values()
                .forEach(area -> add(area.name(), List.of(area.code().toLowerCase(java.util.Locale.ROOT)),
                        new TerritoryHit(TerritoryRef.departement(area.code()), area.name(), "departement", area.code(),
                                population(geography, area.code()))));
    }

    /// Best answers first; nothing for a blank text.
    List<TerritoryHit> search(String text, int limit) {
        String query = SearchText.of(text);
        if (query.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (Entry entry : entries) {
            int rank = entry.rank(query);
            if (rank < 3) {
                found.add(new Found(rank, entry.hit()));
            }
        }
        found.sort(Comparator.comparingInt(Found::rank)
                .thenComparing(Comparator.<Found>comparingLong(one -> one.hit().population()).reversed()));
        return found.stream().limit(limit).map(Found::hit).toList();
    }

    private void add(String name, List<String> codes, TerritoryHit hit) {
        entries.add(new Entry(SearchText.of(name), codes, hit));
    }

    private static long population(Geography geography, String departement) {
        return geography.all().stream()
                .filter(commune -> commune.parent() == null && commune.departement().equals(departement))
                .mapToLong(Commune::population).sum();
    }
}
