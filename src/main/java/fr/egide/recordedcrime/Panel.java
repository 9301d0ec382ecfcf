package fr.egide.recordedcrime;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// The cells of one indicator for the members of a territory. For each year one edition is read, whole: the newest of those
/// that cover the most members, so that a sum never mixes two editions.
final class Panel {

    /// What the edition read says in a year, by member; members it doesn't name are missing.
    record Year(Edition edition, Map<String, MemberValue> values) {}

    private final Members members;
    private final Map<Integer, Map<UUID, Year>> years = new HashMap<>();

    Panel(Members members, List<Cell> cells) {
        this.members = members;
        cells.forEach(cell -> years.computeIfAbsent(cell.year(), _ -> new HashMap<>())
                .computeIfAbsent(cell.edition().id(), _ -> new Year(cell.edition(), new HashMap<>())).values()
                .merge(cell.member(), MemberValue.of(cell), MemberValue::and));
    }

    Members members() {
        return members;
    }

    @Nullable
    Year year(int year) {
        Year best = null;
        for (Year covering : years.getOrDefault(year, Map.of()).values().stream()
                .sorted(Comparator.comparing(Year::edition, Edition.NEWEST_FIRST)).toList()) {
            if (best == null || covering.values().size() > best.values().size()) {
                best = covering;
            }
        }
        return best;
    }
}
