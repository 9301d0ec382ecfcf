package fr.egide.indicator;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Why the way covered from a baseline to a last value can't be computed, though both are there.
public enum Obstacle {
    /// One of the two is known for a part of the communes only.
    PARTIAL,
    /// The series passes from one edition to another in between.
    SEAM,
    /// Other communes are published at the end than at the start.
    SET_CHANGED,
    /// The local series that feeds it starts anew in between.
    BREAK;

    /// @param points of a local series, the oldest first
    /// @param since first day compared
    static @Nullable Obstacle inLocalSeries(List<Point> points, LocalDate since) {
        return points.stream().anyMatch(point -> point.startsAnew() && point.period().isAfter(since)) ? BREAK : null;
    }

    /// @param points of an official series, the oldest first
    /// @param since first year compared
    static @Nullable Obstacle between(List<Point> points, LocalDate since) {
        List<Point> compared = points.stream()
                .filter(point -> point.value() != null && point.period().getYear() >= since.getYear()).toList();
        if (compared.size() < 2) {
            return compared.stream().anyMatch(point -> point.known() != null) ? PARTIAL : null;
        }
        if (compared.getFirst().known() != null || compared.getLast().known() != null) {
            return PARTIAL;
        }
        List<Point> later = points.stream().filter(point -> point.period().isAfter(compared.getFirst().period()))
                .toList();
        if (later.stream().anyMatch(point -> point.origin() != null && point.origin().newEdition())) {
            return SEAM;
        }
        return later.stream().anyMatch(Point::startsAnew) ? SET_CHANGED : null;
    }
}
