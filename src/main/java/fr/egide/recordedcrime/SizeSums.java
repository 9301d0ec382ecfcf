package fr.egide.recordedcrime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import fr.egide.territory.Commune;
import fr.egide.territory.SizeClass;
import fr.egide.territory.Territories;

/// Adds up, once an edition, what it says of the communes of each class of population: with its loading, or in the
/// background of a start for one that was loaded before, or under the geography of another year.
@Component
public class SizeSums {

    private final CommuneRows rows;
    private final Territories territories;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    SizeSums(CommuneRows rows, Territories territories, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.rows = rows;
        this.territories = territories;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /// Nothing happens when it was done: the first who marks the edition does it, another waits for him.
    public void add(UUID edition) {
        transaction.executeWithoutResult(_ -> {
            int geography = territories.edition().year();
            if (jdbc.update("""
                    UPDATE recordedcrime.edition SET summed_geography = ?
                    WHERE id = ? AND summed_geography IS DISTINCT FROM ?""", geography, edition, geography) == 1) {
                jdbc.update("DELETE FROM recordedcrime.size_sum WHERE edition = ?", edition);
                store(edition, tallies(edition));
            }
        });
    }

    @EventListener(ApplicationReadyEvent.class)
    void addThoseLoadedBefore() {
        List<UUID> missing = jdbc.queryForList("""
                SELECT id FROM recordedcrime.edition
                WHERE level = 'COMMUNE' AND NOT fictitious AND summed_geography IS DISTINCT FROM ?""", UUID.class,
                territories.edition().year());
        if (!missing.isEmpty()) {
            Thread.ofVirtual().name("size-sums").start(() -> missing.forEach(this::add));
        }
    }

    private Map<SizeClass, Map<SizeTallies.Key, Tally>> tallies(UUID edition) {
        List<Commune> communes = Stream.of(SizeClass.values())
                .flatMap(size -> territories.communes(territories.communesOfSameSize(size)).stream()).toList();
        SizeTallies tallies = new SizeTallies(communes, jdbc.queryForList("""
                SELECT current FROM recordedcrime.territory_cells WHERE edition = ?
                GROUP BY current HAVING count(*) > 1""", String.class, edition));
        rows.read(edition, tallies::add);
        return tallies.done();
    }

    private void store(UUID edition, Map<SizeClass, Map<SizeTallies.Key, Tally>> tallies) {
        List<Object[]> values = new ArrayList<>();
        tallies.forEach((size, ofSize) -> ofSize.forEach((key, tally) -> values.add(new Object[]{edition, size.name(),
                key.indicator(), key.year(), tally.cells(), tally.sum().members(), tally.sum().count(),
                tally.sum().rated(), tally.sum().ratedCount(), tally.sum().base(), tally.sum().derived(),
                tally.publishedPopulation(), tally.withheld(), tally.withheldPopulation()})));
        jdbc.batchUpdate("INSERT INTO recordedcrime.size_sum VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values);
    }
}
