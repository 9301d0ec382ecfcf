package fr.egide.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.territory.TerritoryRef;
import fr.egide.web.Formats;
import fr.egide.web.Texts;
import fr.egide.web.chart.ChartPoint;
import fr.egide.web.chart.SeriesChart;
import fr.egide.web.observation.ObservedState;
import fr.egide.web.observation.Periods;

/// Puts a figure in words and digits.
@Component
class FigureViews {

    private static final int PERIODS_SHOWN = 24;
    private static final int GRACE_DAYS = 30;

    private final Periods periods;
    private final FigurePeriods when;
    private final Reasons reasons;
    private final Formats formats;
    private final Texts texts;
    private final Clock clock;

    FigureViews(Periods periods, FigurePeriods when, Reasons reasons, Formats formats, Texts texts, Clock clock) {
        this.periods = periods;
        this.when = when;
        this.reasons = reasons;
        this.formats = formats;
        this.texts = texts;
        this.clock = clock;
    }

    /// @param day last day of the periods shown
    FigureView of(Figure figure, LocalDate day, TerritoryRef territory) {
        Point last = figure.last().orElse(null);
        Definition definition = figure.definition();
        ObservedState state = last == null ? ObservedState.NOT_PROVIDED : last.state();
        String due = due(figure, last, day);
        Double target = figure.context() || figure.tracked().target() == null
                ? null
                : Double.valueOf(figure.tracked().target().doubleValue());
        return new FigureView(figure.tracked().id().toString(), definition.code(), definition.kind().name(),
                definition.name(), definition.unit(), definition.producer(), baseline(figure),
                last == null || last.value() == null ? "" : digits(last.value()), state.name(),
                reasons.absence(figure), last == null ? "" : when.of(definition, last.period()), margin(last),
                target == null ? "" : digits(target),
                figure.progress() == null ? "" : formats.percent(figure.progress(), 0), reasons.progress(figure),
                figure.evolution().name(), reasons.evolution(figure), figure.context(),
                due == null ? null : producer(figure), due, reasons.toLoad(figure, territory),
                last == null ? "" : last.provenance(), last == null ? null : last.origin(),
                last == null || definition.computed() == null ? null : last.period(), chart(figure, target));
    }

    /// One point in words: its value, or its state.
    String said(Point point) {
        return point.value() == null ? texts.text("observation.state." + point.state()) : digits(point.value());
    }

    private String baseline(Figure figure) {
        Double value = figure.baseline();
        return value == null
                ? ""
                : figure.baselineWhen() == null
                        ? digits(value)
                        : texts.text("indicator.baseline.said", digits(value), figure.baselineWhen());
    }

    private String margin(@Nullable Point last) {
        if (last == null || last.value() == null) {
            return "";
        }
        String interval = last.low() == null || last.high() == null
                ? ""
                : texts.text("indicator.between", digits(last.low()), digits(last.high()));
        String part = last.known() == null || last.whole() == null
                ? ""
                : texts.text("indicator.known-part", last.known(), last.whole());
        return interval.isEmpty() || part.isEmpty() ? interval + part : interval + " · " + part;
    }

    private static String producer(Figure figure) {
        return figure.producer() == null ? figure.definition().producer() : figure.producer();
    }

    private String digits(double value) {
        double size = Math.abs(value);
        return size == Math.rint(size)
                ? formats.decimal(value, 0)
                : formats.decimal(value, size >= 100 ? 0 : size >= 10 ? 1 : 2);
    }

    private static String chart(Figure figure, @Nullable Double target) {
        List<Point> points = figure.points();
        List<Point> shown = points.subList(Math.max(0, points.size() - PERIODS_SHOWN), points.size());
        return shown
                .size() < 2
                        ? ""
                        : SeriesChart.spark(shown.stream().map(point -> new ChartPoint("", point.value(), point.low(),
                                point.high(), point.state() == ObservedState.WITHHELD, point.startsAnew())).toList(),
                                target);
    }

    /// The period that should have come: the latest one over by that day, and for a month now, of what people type.
    private @Nullable String due(Figure figure, @Nullable Point last, LocalDate day) {
        Definition definition = figure.definition();
        if (!definition.isTyped() || definition.isOfficial()) {
            return null;
        }
        if (!definition.periodicity().isRegular()) {
            return last == null ? texts.text("indicator.due.never") : null;
        }
        LocalDate asked = definition.periodicity().latestDue(LocalDate.now(clock), GRACE_DAYS);
        LocalDate over = definition.periodicity().latestDue(day.plusDays(1), 0);
        LocalDate due = over.isBefore(asked) ? over : asked;
        return last != null && !last.period().isBefore(due)
                ? null
                : texts.text("indicator.due", periods.name(definition.periodicity(), due));
    }
}
