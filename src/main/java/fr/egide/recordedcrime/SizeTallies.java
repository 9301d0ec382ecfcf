package fr.egide.recordedcrime;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import fr.egide.recordedcrime.store.CellReader;
import fr.egide.territory.Commune;
import fr.egide.territory.SizeClass;

/// Adds up communes by class of population, as their cells go by. A commune made of several of the edition's is kept until
/// the end, and counted once.
final class SizeTallies {

    /// @param indicator number of the indicator
    record Key(int indicator, int year) {}

    private final Map<String, Long> populations;
    private final Set<String> several;
    private final Map<String, Map<Key, MemberValue>> gathered = new HashMap<>();
    private final Map<SizeClass, Map<Key, Tally>> sums = new EnumMap<>(SizeClass.class);

    /// @param communes those that have a class of size; others are left out
    /// @param several codes of those that come in several parts
    SizeTallies(Collection<Commune> communes, Collection<String> several) {
        this.populations = new HashMap<>();
        communes.forEach(commune -> populations.put(commune.code(), commune.population()));
        this.several = new HashSet<>(several);
    }

    void add(String commune, byte[] cells) {
        Long population = populations.get(commune);
        if (population == null) {
            return;
        }
        if (several.contains(commune)) {
            Map<Key, MemberValue> parts = gathered.computeIfAbsent(commune, _ -> new HashMap<>());
            CellReader.read(cells, cell -> parts.merge(key(cell), MemberValue.of(cell), MemberValue::and));
        } else {
            Map<Key, Tally> ofSize = ofSize(population);
            CellReader.read(cells, cell -> add(ofSize, key(cell), MemberValue.of(cell), population));
        }
    }

    Map<SizeClass, Map<Key, Tally>> done() {
        gathered.forEach((commune, values) -> {
            long population = populations.getOrDefault(commune, 0L);
            values.forEach((key, value) -> add(ofSize(population), key, value, population));
        });
        gathered.clear();
        return sums;
    }

    private Map<Key, Tally> ofSize(long population) {
        return sums.computeIfAbsent(SizeClass.of(population), _ -> new HashMap<>());
    }

    private static void add(Map<Key, Tally> sums, Key key, MemberValue value, long population) {
        sums.put(key, sums.getOrDefault(key, Tally.NONE).plus(value, population));
    }

    private static Key key(CellReader.Cell cell) {
        return new Key(cell.indicator(), cell.year());
    }
}
