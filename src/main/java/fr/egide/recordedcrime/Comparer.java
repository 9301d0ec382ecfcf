package fr.egide.recordedcrime;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fr.egide.recordedcrime.Comparison.Reason;
import fr.egide.statistics.Evolution;
import fr.egide.statistics.RateRatio;

/// Compares two years over the members published in both, with a base in both: a sum of published communes rises by
/// disclosure alone.
///
/// @param leastShare under this share of the population in common, nothing is said
record Comparer(Panel panel, SeriesIndicator indicator, double leastShare) {

    private static final double LEVEL = 0.95;

    Comparison compare(int from, int to) {
        Panel.Year first = panel.year(from);
        Panel.Year second = panel.year(to);
        if (first == null || second == null) {
            return nothing(from, to, panel.members(), Reason.NOT_COVERED, Set.of());
        }
        Members members = second.members();
        if (crossesSeam(from, to)) {
            return nothing(from, to, members, Reason.SEAM, Set.of());
        }
        Set<String> published = common(first, second, MemberValue::isPublished);
        Set<String> common = common(first, second, value -> value.isPublished() && value.base() != null);
        Reason reason = reason(members, published, common);
        if (reason != null) {
            return nothing(from, to, members, reason, reason == Reason.NO_BASE ? common : published);
        }
        Sum before = Sum.of(common, first.values());
        Sum after = Sum.of(common, second.values());
        RateRatio ratio = RateRatio.compare(after.count(), after.base(), before.count(), before.base(), LEVEL);
        boolean hasDirection = indicator.direction() != SeriesIndicator.Direction.NEUTRAL;
        return new Comparison(from, to, members.level(), common.size(), members.size(), members.share(common),
                before.count(), after.count(), ratio, hasDirection ? word(ratio) : Evolution.NOTHING_CAN_BE_SAID,
                hasDirection ? null : Reason.NO_DIRECTION);
    }

    private boolean crossesSeam(int from, int to) {
        return new ReadingMaker(panel).readings(Math.min(from, to), Math.max(from, to)).stream()
                .anyMatch(Reading::breakBefore);
    }

    private @Nullable Reason reason(Members members, Set<String> published, Set<String> common) {
        if (published.isEmpty()) {
            return Reason.NO_COMMON_MEMBER;
        }
        if (members.share(published) < leastShare) {
            return Reason.COVERAGE;
        }
        return common.isEmpty() || members.share(common) < leastShare ? Reason.NO_BASE : null;
    }

    private Evolution word(RateRatio ratio) {
        if (!(ratio.interval().upper() < 1) && !(ratio.interval().lower() > 1)) {
            return Evolution.INCONCLUSIVE;
        }
        boolean isLower = ratio.interval().upper() < 1;
        return isLower == (indicator.direction() == SeriesIndicator.Direction.LOWER)
                ? Evolution.IMPROVEMENT
                : Evolution.DETERIORATION;
    }

    private static Set<String> common(Panel.Year first, Panel.Year second, Predicate<MemberValue> isKept) {
        Set<String> common = kept(first, isKept);
        common.retainAll(kept(second, isKept));
        return common;
    }

    private static Set<String> kept(Panel.Year year, Predicate<MemberValue> isKept) {
        return year.values().entrySet().stream().filter(entry -> isKept.test(entry.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Comparison nothing(int from, int to, Members members, Reason reason, Set<String> common) {
        return new Comparison(from, to, members.level(), common.size(), members.size(), members.share(common), null,
                null, null, Evolution.NOTHING_CAN_BE_SAID, reason);
    }
}
