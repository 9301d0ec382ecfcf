package fr.egide.recordedcrime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// The cells of one indicator for the members of a territory. For each year one edition is read, whole: the newest of those
/// that cover the most members, so that a sum never mixes two editions.
final class Panel {

    /// What the edition read says in a year, by member; members it doesn't name are missing.
    record Year(Edition edition, Map<String, MemberValue> values) {}

    private final Members members;
    private final Map<Integer, Map<Edition, Map<String, MemberValue>>> years = new HashMap<>();

    Panel(Members members, List<Cell> cells) {
        this.members = members;
        cells.forEach(cell -> years.computeIfAbsent(cell.year(), _ -> new HashMap<>())
                .computeIfAbsent(cell.edition(), _ -> new HashMap<>())
                .merge(cell.member(), MemberValue.of(cell), MemberValue::and));
    }

    Members members() {
        return members;
    }

    @Nullable
    Year year(int year) {
        Map<Edition, Map<String, MemberValue>> found = years.getOrDefault(year, Map.of());
        Year best = null;
        for (Edition edition : found.keySet().stream().sorted(Edition.NEWEST_FIRST).toList()) {
            Map<String, MemberValue> values = found.getOrDefault(edition, Map.of());
            if (best == null || values.size() > best.values().size()) {
                best = new Year(edition, values);
            }
        }
        return best;
    }
}
