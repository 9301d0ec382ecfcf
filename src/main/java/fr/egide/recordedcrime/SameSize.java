package fr.egide.recordedcrime;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

import fr.egide.recordedcrime.store.CellReader;
import fr.egide.territory.Commune;
import fr.egide.territory.SizeClass;
import fr.egide.territory.Territories;

/// What is recorded in the communes of France of one class of population, taken together. There may be 30,000 of them: their
/// cells are added as they are read, once an edition, and only the sums are kept.
@Component
public class SameSize {

    private static final int KEPT = 128;

    private final Territories territories;
    private final JdbcClient jdbc;
    private final ConcurrentLruCache<SizeClass, Map<String, Long>> populations = new ConcurrentLruCache<>(
            SizeClass.values().length, this::populations);
    private final ConcurrentLruCache<Question, Map<Key, Tally>> tallies = new ConcurrentLruCache<>(KEPT, this::add);

    SameSize(Territories territories, JdbcClient jdbc) {
        this.territories = territories;
        this.jdbc = jdbc;
    }

    private record Question(UUID edition, SizeClass size) {}

    /// @param indicator number of the indicator
    private record Key(int indicator, int year) {}

    /// From the newest of the editions that name the most of these communes; nothing where none names any.
    ///
    /// @param loaded editions that may be read
    public Optional<Reading> reading(SizeClass size, SeriesIndicator indicator, int year, Collection<Edition> loaded) {
        Key key = new Key(indicator.number(), year);
        return loaded.stream().filter(edition -> edition.level() == Edition.Level.COMMUNE)
                .filter(edition -> edition.firstYear() <= year && year <= edition.lastYear())
                .sorted(Edition.NEWEST_FIRST.reversed())
                .map(edition -> new Read(edition,
                        tallies.get(new Question(edition.id(), size)).getOrDefault(key, Tally.NONE)))
                .filter(read -> read.tally().cells() > 0).max(Comparator.comparingInt(read -> read.tally().cells()))
                .map(read -> reading(read, size, year));
    }

    private record Read(Edition edition, Tally tally) {}

    private Reading reading(Read read, SizeClass size, int year) {
        Tally tally = read.tally();
        Map<String, Long> all = populations.get(size);
        long population = all.values().stream().mapToLong(Long::longValue).sum();
        int absent = Math.max(0, all.size() - tally.sum().members() - tally.withheld());
        return ReadingMaker.reading(year, new ReadingMaker.Known(read.edition(), tally.sum(), tally.withheld(), absent,
                tally.withheldPopulation(), population == 0 ? 0 : (double) tally.publishedPopulation() / population),
                false, false);
    }

    private Map<Key, Tally> add(Question asked) {
        Map<String, Long> members = populations.get(asked.size());
        Map<Key, Tally> sums = new HashMap<>();
        jdbc.sql("""
                SELECT current, cells FROM recordedcrime.territory_cells
                WHERE edition = :edition AND current = ANY(:communes)""").param("edition", asked.edition())
                .param("communes", members.keySet().toArray(String[]::new)).query(row -> {
                    long population = members.getOrDefault(row.getString("current"), 0L);
                    CellReader.read(row.getBytes("cells"),
                            cell -> sums.merge(new Key(cell.indicator(), cell.year()),
                                    Tally.NONE.plus(cell, population), (sum, _) -> sum.plus(cell, population)));
                });
        return Map.copyOf(sums);
    }

    private Map<String, Long> populations(SizeClass size) {
        List<String> codes = territories.communesOfSameSize(size);
        return territories.communes(codes).stream().collect(Collectors.toMap(Commune::code, Commune::population));
    }
}
