package fr.egide.recordedcrime;

import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fr.egide.recordedcrime.Comparison.Reason;
import fr.egide.statistics.Evolution;
import fr.egide.statistics.RateRatio;

/// Compares two years over the members published in both: a sum of published communes rises by disclosure alone.
///
/// @param leastShare under this share of the population in common, nothing is said
record Comparer(Panel panel, SeriesIndicator indicator, double leastShare) {

    private static final double LEVEL = 0.95;

    Comparison compare(int from, int to) {
        Panel.Year first = panel.year(from);
        Panel.Year second = panel.year(to);
        if (first == null || second == null) {
            return nothing(from, to, Reason.NOT_COVERED, 0, 0);
        }
        Set<String> common = first.values().keySet().stream().filter(member -> isPublished(first, member))
                .filter(member -> isPublished(second, member)).collect(Collectors.toSet());
        double share = panel.members().share(common);
        ReadingMaker.Sum before = ReadingMaker.Sum.of(common, first.values());
        ReadingMaker.Sum after = ReadingMaker.Sum.of(common, second.values());
        Double baseBefore = before.base();
        Double baseAfter = after.base();
        Reason reason = reason(from, to, common, share);
        if (reason != null || baseBefore == null || baseAfter == null) {
            return nothing(from, to, reason == null ? Reason.NO_BASE : reason, common.size(), share);
        }
        RateRatio ratio = RateRatio.compare(after.count(), baseAfter, before.count(), baseBefore, LEVEL);
        boolean hasDirection = indicator.direction() != SeriesIndicator.Direction.NEUTRAL;
        return new Comparison(from, to, common.size(), panel.members().size(), share, before.count(), after.count(),
                ratio, hasDirection ? word(ratio) : Evolution.NOTHING_CAN_BE_SAID,
                hasDirection ? null : Reason.NO_DIRECTION);
    }

    private @Nullable Reason reason(int from, int to, Set<String> common, double share) {
        boolean crossesSeam = new ReadingMaker(panel).readings(Math.min(from, to), Math.max(from, to)).stream()
                .anyMatch(Reading::breakBefore);
        if (crossesSeam) {
            return Reason.SEAM;
        }
        if (common.isEmpty()) {
            return Reason.NO_COMMON_MEMBER;
        }
        return share < leastShare ? Reason.COVERAGE : null;
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

    private static boolean isPublished(Panel.Year year, String member) {
        MemberValue value = year.values().get(member);
        return value != null && value.isPublished();
    }

    private Comparison nothing(int from, int to, Reason reason, int common, double share) {
        return new Comparison(from, to, common, panel.members().size(), share, null, null, null,
                Evolution.NOTHING_CAN_BE_SAID, reason);
    }
}
