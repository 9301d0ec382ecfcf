package fr.egide.diagnosis.portrait;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import org.springframework.util.function.SingletonSupplier;

import fr.egide.recordedcrime.AllCommunes;
import fr.egide.recordedcrime.CommuneCounts;

/// All the communes of an edition over some years, kept while they serve: an edition never changes.
@Component
public class CommuneTables {

    private static final int KEPT = 6;

    private final ConcurrentLruCache<Question, SingletonSupplier<Table>> tables;

    CommuneTables(AllCommunes communes) {
        this.tables = new ConcurrentLruCache<>(KEPT,
                asked -> SingletonSupplier.of(() -> new Table(communes.read(asked.edition(), asked.years()))));
    }

    private record Question(UUID edition, List<Integer> years) {}

    /// Who asks while another reads waits for him.
    public Table get(UUID edition, List<Integer> years) {
        return tables.get(new Question(edition, List.copyOf(years))).obtain();
    }

    /// The arrays of an edition, and the place of each commune in them.
    public static final class Table {

        private final CommuneCounts counts;
        private final Map<String, Integer> places;

        Table(CommuneCounts counts) {
            this.counts = counts;
            this.places = IntStream.range(0, counts.communes().size()).boxed()
                    .collect(Collectors.toMap(counts.communes()::get, place -> place));
        }

        public CommuneCounts counts() {
            return counts;
        }

        /// -1 for a commune the edition doesn't name.
        public int place(String commune) {
            return places.getOrDefault(commune, -1);
        }
    }
}
