package fr.egide.recordedcrime;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;

/// What a territory is made of in the files of one level.
///
/// @param population inhabitants by code of today's member
/// @param today today's member by code found in files
/// @param codes every code to look for
record Members(Edition.Level level, Map<String, Long> population, Map<String, String> today, List<String> codes) {

    static Members departements(Collection<String> codes, Territories territories) {
        Map<String, Long> population = new LinkedHashMap<>();
        Map<String, String> same = new LinkedHashMap<>();
        codes.forEach(code -> {
            population.put(code, territories.get(TerritoryRef.departement(code)).population());
            same.put(code, code);
        });
        return new Members(Edition.Level.DEPARTEMENT, population, same, List.copyOf(codes));
    }

    int size() {
        return population.size();
    }

    long total() {
        return population.values().stream().mapToLong(Long::longValue).sum();
    }

    double share(Collection<String> members) {
        long total = total();
        return total == 0
                ? 0
                : (double) members.stream().mapToLong(code -> population.getOrDefault(code, 0L)).sum() / total;
    }
}
