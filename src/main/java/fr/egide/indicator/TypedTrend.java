package fr.egide.indicator;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.egide.localseries.TypedChange;
import fr.egide.statistics.Evolution;
import fr.egide.statistics.Interval;

/// What typed values say of an evolution: the latest one is compared with the first of the same season since the latest
/// break; nothing is said across a break.
final class TypedTrend {

    private TypedTrend() {
    }

    /// @param points measured or not, the oldest first
    static Evolution of(Definition definition, List<Point> points) {
        Point last = points.reversed().stream().filter(point -> point.value() != null).findFirst().orElse(null);
        if (last == null) {
            return Evolution.NOT_TESTED;
        }
        Point first = first(definition, sinceBreak(points, last), last);
        if (first == null) {
            return first(definition, points, last) == null ? Evolution.NOT_TESTED : Evolution.NOTHING_CAN_BE_SAID;
        }
        Interval change = TypedChange.between(first.value(), first.basis(), last.value(), last.basis(),
                definition.per());
        return change == null ? Evolution.NOT_TESTED : TypedChange.word(change, definition.direction());
    }

    private static @Nullable Point first(Definition definition, List<Point> points, Point last) {
        return points.stream().filter(point -> point.value() != null && point.period().isBefore(last.period())
                && isSameSeason(definition, point, last)).findFirst().orElse(null);
    }

    private static List<Point> sinceBreak(List<Point> points, Point last) {
        int from = 0;
        for (int i = 0; i < points.size() && !points.get(i).period().isAfter(last.period()); i++) {
            from = points.get(i).startsAnew() ? i : from;
        }
        return points.subList(from, points.size());
    }

    private static boolean isSameSeason(Definition definition, Point point, Point last) {
        return !definition.periodicity().isRegular()
                || point.period().getMonthValue() == last.period().getMonthValue();
    }
}
