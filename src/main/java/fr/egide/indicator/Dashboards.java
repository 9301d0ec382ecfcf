package fr.egide.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.contract.ActionSheet;
import fr.egide.contract.BudgetLine;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.Means;
import fr.egide.contract.Objective;
import fr.egide.indicator.DashboardView.MeansView;
import fr.egide.indicator.DashboardView.ObjectiveView;
import fr.egide.web.Formats;
import fr.egide.web.Texts;
import fr.egide.web.chart.ChartPoint;
import fr.egide.web.chart.SeriesChart;

/// Puts the dashboard of a contract together, as it stands at this moment.
@Component
public class Dashboards {

    private static final int SUMMARY = 8;
    private static final int PERIODS_SHOWN = 24;
    private static final List<String> BEGUN = List.of("STARTED", "LATE", "DONE", "CARRIED_OVER");

    private final ContractDirectory contracts;
    private final Figures figures;
    private final Confidences confidences;
    private final Formats formats;
    private final Texts texts;

    Dashboards(ContractDirectory contracts, Figures figures, Confidences confidences, Formats formats, Texts texts) {
        this.contracts = contracts;
        this.figures = figures;
        this.confidences = confidences;
        this.formats = formats;
        this.texts = texts;
    }

    public DashboardView of(Contract contract) {
        List<Figure> all = figures.of(contract);
        List<ActionSheet> actions = contracts.actions(contract.id());
        Map<UUID, Confidence> weather = confidences.latest(contract.id());
        List<ObjectiveView> objectives = contracts.objectives(contract.id()).stream()
                .map(objective -> objective(objective, all, actions, weather.get(objective.id()))).toList();
        List<FigureView> whole = all.stream().filter(figure -> figure.tracked().objective() == null).map(this::view)
                .toList();
        List<FigureView> summary = Stream
                .concat(objectives.stream().flatMap(one -> one.figures().stream()), whole.stream())
                .sorted(Comparator.comparing((FigureView figure) -> figure.state().equals("NOT_PROVIDED"))
                        .thenComparing(figure -> !figure.kind().equals("R")))
                .limit(SUMMARY).toList();
        return new DashboardView(contract.title(), contract.territoryName(),
                texts.text("contract.period", formats.date(contract.startsOn()), formats.date(contract.endsOn())),
                summary, whole,
                objectives, means(contracts.list(BudgetLine.class, contract.id())));
    }

    private ObjectiveView objective(Objective objective, List<Figure> all, List<ActionSheet> actions,
            @Nullable Confidence weather) {
        List<ActionSheet> own = actions.stream().filter(action -> action.objective().equals(objective.id())).toList();
        String target = objective.targetValue() == null
                ? ""
                : texts.text("contract.target.said", formats.plain(objective.targetValue()),
                        objective.targetUnit() == null ? "" : objective.targetUnit(),
                        formats.date(objective.targetOn()));
        return new ObjectiveView(objective.id().toString(), objective.position(), objective.title(), target,
                all.stream().filter(figure -> objective.id().equals(figure.tracked().objective())).map(this::view)
                        .toList(),
                weather == null ? Weather.UNKNOWN.name() : weather.weather().name(),
                weather == null ? null : weather.text(),
                weather == null
                        ? null
                        : texts.text("indicator.stated", weather.actorFunction(), formats.date(weather.statedOn())),
                own.size(), (int) own.stream().filter(action -> BEGUN.contains(action.status())).count());
    }

    private FigureView view(Figure figure) {
        Point last = figure.last().orElse(null);
        Definition definition = figure.definition();
        ObservedState state = last == null ? ObservedState.NOT_PROVIDED : last.state();
        Double target = figure.context() || figure.tracked().target() == null
                ? null
                : Double.valueOf(figure.tracked().target().doubleValue());
        return new FigureView(figure.tracked().id().toString(), definition.code(), definition.kind().name(),
                definition.name(),
                definition.unit(), definition.producer(), baseline(figure),
                last == null || last.value() == null ? "" : digits(last.value()), state.name(),
                last == null ? "" : when(definition, last), margin(last), target == null ? "" : digits(target),
                figure.progress() == null ? "" : formats.percent(figure.progress(), 0), figure.evolution().name(),
                figure.context(), state == ObservedState.NOT_PROVIDED ? producer(figure) : null,
                last == null ? "" : last.provenance(), chart(figure, target));
    }

    private String baseline(Figure figure) {
        Double value = figure.baseline();
        return value == null
                ? ""
                : texts.text("indicator.baseline.said", digits(value), String.valueOf(figure.baselineWhen()));
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

    private String when(Definition definition, Point point) {
        return definition.period().equals("A")
                ? Integer.toString(point.period().getYear())
                : formats.date(point.period());
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

    private MeansView means(List<BudgetLine> lines) {
        Means means = Means.of(lines);
        return new MeansView(formats.euros(means.planned()), formats.euros(means.granted()),
                formats.euros(means.paid()),
                formats.euros(means.spent()), means.paidShare() == null ? "" : formats.percent(means.paidShare(), 0));
    }
}
