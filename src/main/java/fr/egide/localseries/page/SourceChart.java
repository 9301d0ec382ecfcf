package fr.egide.localseries.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.egide.localseries.LocalSource;
import fr.egide.localseries.SeriesPoint;
import fr.egide.localseries.TypedChange;
import fr.egide.statistics.Interval;
import fr.egide.web.chart.ChartPoint;
import fr.egide.web.chart.SeriesChart;
import fr.egide.web.observation.ObservedState;
import fr.egide.web.observation.Periods;

/// The latest periods of a source as SVG, breaks marked on the axis; blank for fewer than two.
final class SourceChart {

    private static final int PERIODS_DRAWN = 36;

    private SourceChart() {
    }

    static String full(LocalSource source, List<SeriesPoint> points) {
        return points.size() < 2 ? "" : SeriesChart.full(drawn(source, points), null, source.title());
    }

    /// The same for a card among others.
    static String half(LocalSource source, List<SeriesPoint> points) {
        return points.size() < 2 ? "" : SeriesChart.half(drawn(source, points), null, source.title());
    }

    static @Nullable Interval interval(LocalSource source, SeriesPoint point) {
        return TypedChange.interval(point.typed().value(), point.basis(), source.per());
    }

    private static List<ChartPoint> drawn(LocalSource source, List<SeriesPoint> points) {
        return points.subList(Math.max(0, points.size() - PERIODS_DRAWN), points.size()).stream().map(point -> {
            Interval interval = interval(source, point);
            return new ChartPoint(Periods.brief(source.periodicity(), point.period()), point.value(),
                    interval == null ? null : interval.lower(), interval == null ? null : interval.upper(),
                    point.state() == ObservedState.WITHHELD, point.startsAnew());
        }).toList();
    }
}
