package fr.egide.recordedcrime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.territory.Commune;
import fr.egide.territory.SizeClass;
import fr.egide.territory.Territories;

/// What is recorded in the communes of France of one class of population, taken together, from the sums that [SizeSums] made.
@Component
public class SameSize {

    private final Territories territories;
    private final JdbcClient jdbc;
    private final Map<SizeClass, Communes> communes = new ConcurrentHashMap<>();

    SameSize(Territories territories, JdbcClient jdbc) {
        this.territories = territories;
        this.jdbc = jdbc;
    }

    /// The communes of one class, an indicator and a year at a time.
    @FunctionalInterface
    public interface Readings {

        /// From the newest of the editions that name the most of these communes; nothing where none names any.
        Optional<Reading> of(SeriesIndicator indicator, int year);
    }

    private record Read(Edition edition, Tally tally) {}

    private record Communes(int number, long population) {}

    /// All the sums of the class, in one query.
    ///
    /// @param loaded editions that may be read
    public Readings readings(SizeClass size, Collection<Edition> loaded) {
        List<Edition> newestFirst = loaded.stream()
                .filter(edition -> edition.level() == Edition.Level.COMMUNE && !edition.fictitious())
                .sorted(Edition.NEWEST_FIRST).toList();
        Map<UUID, Map<SizeTallies.Key, Tally>> sums = sums(size, newestFirst);
        Communes all = communes.computeIfAbsent(size, this::communes);
        return (indicator, year) -> newestFirst.stream().flatMap(edition -> Stream
                .ofNullable(sums.getOrDefault(edition.id(), Map.of())
                        .get(new SizeTallies.Key(indicator.number(), year)))
                .map(tally -> new Read(edition, tally))).max(Comparator.comparingInt(read -> read.tally().cells()))
                .map(read -> reading(read, all, year));
    }

    private Communes communes(SizeClass size) {
        List<String> codes = territories.communesOfSameSize(size);
        return new Communes(codes.size(),
                territories.communes(codes).stream().mapToLong(Commune::population).sum());
    }

    private static Reading reading(Read read, Communes all, int year) {
        Tally tally = read.tally();
        return ReadingMaker.reading(year,
                new ReadingMaker.Known(read.edition(), tally.sum(), tally.withheld(),
                        all.number() - tally.sum().members() - tally.withheld(), tally.withheldPopulation(),
                        (double) tally.publishedPopulation() / all.population()),
                false, false);
    }

    private Map<UUID, Map<SizeTallies.Key, Tally>> sums(SizeClass size, List<Edition> editions) {
        Map<UUID, Map<SizeTallies.Key, Tally>> sums = new HashMap<>();
        jdbc.sql("SELECT * FROM recordedcrime.size_sum WHERE size_class = :size AND edition = ANY(:editions)")
                .param("size", size.name()).param("editions", editions.stream().map(Edition::id).toArray(UUID[]::new))
                .query(row -> {
                    sums.computeIfAbsent(row.getObject("edition", UUID.class), _ -> new HashMap<>())
                            .put(new SizeTallies.Key(row.getInt("indicator"), row.getInt("year")), tally(row));
                });
        return sums;
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(row.getInt("named"),
                new Sum(row.getInt("published"), row.getLong("count"), row.getInt("rated"), row.getLong("rated_count"),
                        row.getDouble("base"), row.getBoolean("base_derived")),
                row.getLong("published_population"), row.getInt("withheld"), row.getLong("withheld_population"));
    }
}
