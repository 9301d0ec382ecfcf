package fr.egide.localseries;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import fr.egide.web.observation.ObservedState;

/// How many of the periods that are over were given, in each state.
///
/// @param expected periods of the series that are over
/// @param missing those of which nothing was given, or that were said not to be provided
public record Completeness(int expected, int measured, int withheld, int notApplicable, List<LocalDate> missing) {

    public Completeness {
        missing = List.copyOf(missing);
    }

    /// Periods of a source that are over on a day, the oldest first.
    static List<LocalDate> expected(LocalSource source, LocalDate today) {
        LocalDate first = source.periodicity().startOf(source.startsOn());
        return Stream.iterate(first, period -> source.periodicity().plus(period, 1))
                .takeWhile(period -> source.covers(period) && source.periodicity().isOver(period, today)).toList();
    }

    /// @param points of that source, every period that is over among them
    static Completeness of(LocalSource source, List<SeriesPoint> points, LocalDate today) {
        List<LocalDate> expected = expected(source, today);
        List<SeriesPoint> counted = points.stream().filter(point -> expected.contains(point.period())).toList();
        return new Completeness(expected.size(), count(counted, ObservedState.MEASURED),
                count(counted, ObservedState.WITHHELD), count(counted, ObservedState.NOT_APPLICABLE),
                counted.stream().filter(point -> point.state() == ObservedState.NOT_PROVIDED)
                        .map(SeriesPoint::period).toList());
    }

    private static int count(List<SeriesPoint> points, ObservedState state) {
        return (int) points.stream().filter(point -> point.state() == state).count();
    }
}
