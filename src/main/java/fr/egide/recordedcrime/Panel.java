package fr.egide.recordedcrime;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// The cells of one indicator for a territory. For each year one edition is read, whole: the newest of those that cover the
/// most members, so that a sum never mixes two editions. A level that says less of a year than another gives way to it.
final class Panel {

    /// What the edition read says in a year, by member; members it doesn't name are missing.
    record Year(Edition edition, Members members, Map<String, MemberValue> values) {

        private double share() {
            return members.share(values.keySet());
        }
    }

    private final List<Members> choices;
    private final Map<Integer, Map<UUID, Year>> years = new HashMap<>();
    private final Map<Integer, Year> read = new HashMap<>();

    /// @param choices what the territory may be summed from, the preferred level first
    Panel(List<Members> choices, List<Cell> cells) {
        this.choices = choices;
        for (Members members : choices) {
            cells.stream().filter(members::hold)
                    .forEach(cell -> years.computeIfAbsent(cell.year(), _ -> new HashMap<>())
                            .computeIfAbsent(cell.edition().id(),
                                    _ -> new Year(cell.edition(), members, new HashMap<>()))
                            .values().merge(cell.member(), MemberValue.of(cell), MemberValue::and));
        }
        years.keySet().forEach(year -> Optional.ofNullable(best(year)).ifPresent(best -> read.put(year, best)));
    }

    /// Those of the preferred level: what a year that nothing covers lacks.
    Members members() {
        return choices.getFirst();
    }

    @Nullable
    Year year(int year) {
        return read.get(year);
    }

    private @Nullable Year best(int year) {
        Year best = null;
        for (Members members : choices) {
            Year fullest = fullest(year, members);
            if (fullest != null && (best == null || fullest.share() > best.share())) {
                best = fullest;
            }
        }
        return best;
    }

    /// What each edition of the level read in a year says of it, the oldest edition first, by year.
    Map<Integer, List<Year>> covering() {
        Map<Integer, List<Year>> covering = new HashMap<>();
        years.keySet().forEach(year -> {
            Year read = year(year);
            if (read != null) {
                covering.put(year, newestFirst(year, read.members()).reversed());
            }
        });
        return covering;
    }

    private @Nullable Year fullest(int year, Members members) {
        Year best = null;
        for (Year covering : newestFirst(year, members)) {
            if (best == null || covering.values().size() > best.values().size()) {
                best = covering;
            }
        }
        return best;
    }

    private List<Year> newestFirst(int year, Members members) {
        return years.getOrDefault(year, Map.of()).values().stream().filter(one -> one.members() == members)
                .sorted(Comparator.comparing(Year::edition, Edition.NEWEST_FIRST)).toList();
    }
}
