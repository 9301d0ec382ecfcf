package fr.egide.recordedcrime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fr.egide.statistics.Interval;
import fr.egide.statistics.PoissonInterval;

/// The cells of one indicator for the members of a territory, each year from the newest edition that covers it.
final class Chain {

    private final Members members;
    private final Map<Integer, Map<String, Cell>> years = new HashMap<>();

    Chain(Members members, List<Cell> cells) {
        this.members = members;
        List<Cell> newestFirst = new ArrayList<>(cells);
        newestFirst.sort(Comparator.comparing(Cell::edition, Edition.NEWEST_FIRST));
        newestFirst.forEach(
                cell -> years.computeIfAbsent(cell.year(), _ -> new HashMap<>()).putIfAbsent(cell.territory(), cell));
    }

    Members members() {
        return members;
    }

    Map<String, Cell> year(int year) {
        return years.getOrDefault(year, Map.of());
    }

    List<Reading> readings(int from, int to) {
        List<Reading> readings = new ArrayList<>();
        Set<UUID> lastEditions = Set.of();
        Set<String> lastPublished = Set.of();
        for (int year = from; year <= to; year++) {
            List<Cell> cells = List.copyOf(year(year).values());
            Set<UUID> editions = cells.stream().map(cell -> cell.edition().id()).collect(Collectors.toSet());
            Set<String> published = cells.stream().filter(Cell::isPublished).map(Cell::territory)
                    .collect(Collectors.toSet());
            boolean isBreak = !lastEditions.isEmpty() && !editions.isEmpty() && !lastEditions.equals(editions);
            boolean isChanged = !lastPublished.isEmpty() && !published.isEmpty() && !lastPublished.equals(published);
            readings.add(reading(year, cells, isBreak, isChanged));
            lastEditions = editions.isEmpty() ? lastEditions : editions;
            lastPublished = published.isEmpty() ? lastPublished : published;
        }
        return readings;
    }

    private Reading reading(int year, List<Cell> cells, boolean isBreak, boolean isChanged) {
        List<Cell> published = cells.stream().filter(Cell::isPublished).toList();
        int withheld = (int) cells.stream().filter(cell -> cell.state() == State.WITHHELD).count();
        Set<String> seen = new HashSet<>();
        cells.stream().filter(cell -> cell.state() != State.ABSENT).map(cell -> today(cell)).forEach(seen::add);
        int absent = members.size() - seen.size();
        Set<String> known = published.stream().map(this::today).collect(Collectors.toCollection(TreeSet::new));
        UUID edition = cells.stream().map(Cell::edition).min(Edition.NEWEST_FIRST).map(Edition::id).orElse(null);
        Double share = cells.isEmpty() ? null : Double.valueOf(members.share(known));
        if (published.isEmpty()) {
            return new Reading(year, withheld > 0 ? State.WITHHELD : State.ABSENT, null, null, false, null, null, null,
                    0,
                    withheld, absent, share, edition, isBreak, isChanged);
        }
        long count = published.stream().mapToLong(Cell::count).sum();
        Double base = base(published);
        Interval interval = PoissonInterval.garwood(count, 0.95);
        State state = withheld == 0 && absent == 0 ? State.PUBLISHED : State.PARTIAL;
        return new Reading(year, state, count, base, published.stream().anyMatch(Cell::baseDerived),
                perThousand(count, base),
                perThousand(interval.lower(), base), perThousand(interval.upper(), base), published.size(), withheld,
                absent,
                share, edition, isBreak, isChanged);
    }

    String today(Cell cell) {
        return members.today().getOrDefault(cell.territory(), cell.territory());
    }

    /// The base of all the cells, or nothing as soon as one has none: a rate over part of them would be another rate.
    static @Nullable Double base(List<Cell> cells) {
        double sum = 0;
        for (Cell cell : cells) {
            if (cell.base() == null) {
                return null;
            }
            sum += cell.base();
        }
        return sum > 0 ? sum : null;
    }

    private static @Nullable Double perThousand(double facts, @Nullable Double base) {
        return base == null ? null : facts * 1000 / base;
    }
}
