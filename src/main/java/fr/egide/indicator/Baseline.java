package fr.egide.indicator;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.egide.web.Formats;

/// Where a figure starts: what was given, or, for an official series, its year before the contract.
///
/// @param since first year that the way to the last value covers
record Baseline(@Nullable Double value, @Nullable LocalDate on, boolean given, LocalDate since) {

    static Baseline of(Tracked tracked, boolean official, boolean context, List<Point> points, LocalDate start) {
        LocalDate before = LocalDate.of(start.getYear() - 1, 1, 1);
        if (context) {
            return new Baseline(null, null, false, before);
        }
        if (tracked.baseline() != null) {
            return new Baseline(tracked.baseline().doubleValue(), tracked.baselineOn(), true,
                    tracked.baselineOn() == null ? before : tracked.baselineOn());
        }
        Point first = official ? first(points, start) : null;
        return first == null
                ? new Baseline(null, null, false, before)
                : new Baseline(first.value(), first.period(), false, first.period());
    }

    /// The year before the contract starts, or the earliest known after it.
    static @Nullable Point first(List<Point> points, LocalDate start) {
        return points.stream().filter(point -> point.value() != null && point.period().getYear() >= start.getYear() - 1)
                .findFirst().orElse(null);
    }

    /// When it was, in words: a date, or the year of a series.
    @Nullable
    String said(Formats formats) {
        return on == null ? null : given ? formats.date(on) : Integer.toString(on.getYear());
    }
}
