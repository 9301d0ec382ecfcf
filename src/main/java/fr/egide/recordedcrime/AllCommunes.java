package fr.egide.recordedcrime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.recordedcrime.store.CellReader;
import fr.egide.territory.Commune;
import fr.egide.territory.Territories;

/// Reads what an edition says of all its communes; some 35,000 of them come as they are unpacked, none is kept beside.
@Component
public class AllCommunes {

    private final SeriesIndicators indicators;
    private final CommuneRows rows;
    private final Territories territories;
    private final JdbcTemplate jdbc;

    AllCommunes(SeriesIndicators indicators, CommuneRows rows, Territories territories, JdbcTemplate jdbc) {
        this.indicators = indicators;
        this.rows = rows;
        this.territories = territories;
        this.jdbc = jdbc;
    }

    /// Today's communes that are made of several of the edition's are published where each part is, with a base where each
    /// part has one.
    ///
    /// @param edition an edition of communes
    /// @param years in order
    @Transactional(readOnly = true)
    public CommuneCounts read(UUID edition, List<Integer> years) {
        Filling filling = new Filling(years, jdbc.queryForList(
                "SELECT DISTINCT current FROM recordedcrime.territory_cells WHERE edition = ? ORDER BY current",
                String.class, edition));
        rows.read(edition, (commune, cells) -> filling.add(commune,
                territories.findCommune(commune).filter(one -> one.parent() == null).map(Commune::departement)
                        .orElse(""),
                cells));
        return filling.done(edition, indicators.all());
    }

    private static final class Filling {

        private static final int UNTOUCHED = Integer.MIN_VALUE;

        private final List<Integer> years;
        private final List<String> communes;
        private final Map<String, Integer> places = new HashMap<>();
        private final Map<Integer, CommuneCounts.Counts> byNumber = new HashMap<>();
        private final WithheldTallies withheld;

        Filling(List<Integer> years, List<String> communes) {
            this.years = years;
            this.communes = communes;
            this.withheld = new WithheldTallies(years);
            IntStream.range(0, communes.size()).forEach(i -> places.put(communes.get(i), i));
        }

        /// @param departement blank for what isn't a commune of one
        void add(String commune, String departement, byte[] cells) {
            int place = places.getOrDefault(commune, 0);
            WithheldTallies.Departement around = withheld.of(departement);
            CellReader.read(cells, cell -> {
                int year = years.indexOf(cell.year());
                if (year >= 0) {
                    add(place * years.size() + year, cell,
                            byNumber.computeIfAbsent(cell.indicator(), _ -> emptyCounts()));
                    around.add(cell, year);
                }
            });
        }

        private static void add(int at, CellReader.Cell cell, CommuneCounts.Counts into) {
            boolean isFirst = into.counts()[at] == UNTOUCHED;
            into.counts()[at] = isFirst ? count(cell) : sum(into.counts()[at], count(cell));
            Double base = cell.anyBase();
            into.bases()[at] = base == null || !isFirst && into.bases()[at] <= 0 ? 0 : into.bases()[at] + base;
        }

        private static int count(CellReader.Cell cell) {
            Long published = cell.count();
            return published != null
                    ? Math.toIntExact(published)
                    : cell.state() == State.WITHHELD ? CommuneCounts.WITHHELD : CommuneCounts.ABSENT;
        }

        /// Of two parts of a commune: published if both are, withheld if either is.
        private static int sum(int one, int other) {
            if (one >= 0 && other >= 0) {
                return one + other;
            }
            return one == CommuneCounts.WITHHELD || other == CommuneCounts.WITHHELD
                    ? CommuneCounts.WITHHELD
                    : CommuneCounts.ABSENT;
        }

        private CommuneCounts.Counts emptyCounts() {
            int[] counts = new int[communes.size() * years.size()];
            Arrays.fill(counts, UNTOUCHED);
            return new CommuneCounts.Counts(counts, new double[counts.length], years.size());
        }

        CommuneCounts done(UUID edition, List<SeriesIndicator> known) {
            byNumber.values().forEach(counts -> {
                for (int i = 0; i < counts.counts().length; i++) {
                    counts.counts()[i] = Math.max(counts.counts()[i], CommuneCounts.ABSENT);
                }
            });
            return new CommuneCounts(edition, new ArrayList<>(communes), years, known.stream()
                    .filter(indicator -> byNumber.containsKey(indicator.number()))
                    .collect(Collectors.toMap(SeriesIndicator::code,
                            indicator -> Objects.requireNonNull(byNumber.get(indicator.number())))),
                    withheld.done(known));
        }
    }
}
