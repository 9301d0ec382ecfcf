package fr.egide.indicator.page;

import java.util.List;

import org.springframework.stereotype.Component;

import fr.egide.indicator.Figure;
import fr.egide.indicator.Point;
import fr.egide.web.chart.ChartPoint;
import fr.egide.web.chart.SeriesChart;
import fr.egide.web.observation.ObservedState;
import fr.egide.web.observation.Periods;

/// The large chart of an indicator's sheet; its table stands beside it.
@Component
class SheetCharts {

    private static final int PERIODS_SHOWN = 24;

    /// SVG, or nothing for fewer than two points.
    String draw(Figure figure) {
        List<Point> all = figure.points();
        List<Point> shown = all.subList(Math.max(0, all.size() - PERIODS_SHOWN), all.size());
        if (shown.size() < 2) {
            return "";
        }
        Double target = figure.context() || figure.tracked().target() == null
                ? null
                : Double.valueOf(figure.tracked().target().doubleValue());
        return SeriesChart.full(shown.stream()
                .map(point -> new ChartPoint(Periods.brief(figure.definition().periodicity(), point.period()),
                        point.value(), point.low(), point.high(), point.state() == ObservedState.WITHHELD,
                        point.startsAnew()))
                .toList(), target, figure.definition().name());
    }
}
