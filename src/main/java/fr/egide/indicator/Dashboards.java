package fr.egide.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
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

/// Puts the dashboard of a contract together, as it stands at this moment.
@Component
public class Dashboards {

    private static final int SUMMARY = 8;
    private static final List<String> BEGUN = List.of("STARTED", "LATE", "DONE", "CARRIED_OVER");

    private final ContractDirectory contracts;
    private final Figures figures;
    private final Confidences confidences;
    private final FigureViews views;
    private final Formats formats;
    private final Texts texts;

    Dashboards(ContractDirectory contracts, Figures figures, Confidences confidences, FigureViews views,
            Formats formats, Texts texts) {
        this.contracts = contracts;
        this.figures = figures;
        this.confidences = confidences;
        this.views = views;
        this.formats = formats;
        this.texts = texts;
    }

    public DashboardView of(Contract contract) {
        return of(contract, LocalDate.MAX);
    }

    /// The dashboard with the figures known at a date.
    public DashboardView of(Contract contract, LocalDate until) {
        List<Figure> all = figures.of(contract, until);
        List<ActionSheet> actions = contracts.actions(contract.id());
        Map<UUID, Confidence> weather = confidences.latest(contract.id());
        List<ObjectiveView> objectives = contracts.objectives(contract.id()).stream()
                .map(objective -> objective(objective, all, actions, weather.get(objective.id()))).toList();
        List<FigureView> whole = all.stream().filter(figure -> figure.tracked().objective() == null).map(views::of)
                .toList();
        List<FigureView> summary = summary(objectives, whole);
        return new DashboardView(contract.title(), contract.territoryName(),
                texts.text("contract.period", formats.date(contract.startsOn()), formats.date(contract.endsOn())),
                summary, whole,
                objectives, means(contracts.list(BudgetLine.class, contract.id())));
    }

    /// Results first, then what is followed on the whole contract; an indicator followed in several places shows once.
    private static List<FigureView> summary(List<ObjectiveView> objectives, List<FigureView> whole) {
        Set<String> codes = new HashSet<>();
        return Stream
                .concat(whole.stream(), objectives.stream().flatMap(one -> one.figures().stream()))
                .sorted(Comparator.comparing((FigureView figure) -> figure.state().equals("NOT_PROVIDED"))
                        .thenComparing(figure -> !figure.kind().equals("R")))
                .filter(figure -> codes.add(figure.code())).limit(SUMMARY).toList();
    }

    /// Some figures of a contract, in words.
    public List<FigureView> figures(Contract contract, Predicate<Tracked> wanted) {
        return figures.of(contract).stream().filter(figure -> wanted.test(figure.tracked())).map(views::of).toList();
    }

    /// Every period of every figure.
    public List<PeriodTable> tables(Contract contract) {
        return PeriodTable.of(figures.of(contract), views::said);
    }

    private ObjectiveView objective(Objective objective, List<Figure> all, List<ActionSheet> actions,
            @Nullable Confidence weather) {
        List<ActionSheet> own = actions.stream().filter(action -> action.objective().equals(objective.id())).toList();
        String target = targetSaid(objective);
        return new ObjectiveView(objective.id().toString(), objective.position(), objective.title(), target,
                all.stream().filter(figure -> objective.id().equals(figure.tracked().objective())).map(views::of)
                        .toList(),
                weather == null ? Weather.UNKNOWN.name() : weather.weather().name(),
                weather == null ? null : weather.text(),
                weather == null
                        ? null
                        : texts.text("indicator.stated", weather.actorFunction(), formats.date(weather.statedOn())),
                own.size(), (int) own.stream().filter(action -> BEGUN.contains(action.status())).count());
    }

    private String targetSaid(Objective objective) {
        if (objective.targetValue() == null) {
            return "";
        }
        String amount = (formats.plain(objective.targetValue()) + " "
                + (objective.targetUnit() == null ? "" : objective.targetUnit())).strip();
        return texts.text("contract.target.said", amount, formats.date(objective.targetOn()));
    }

    private MeansView means(List<BudgetLine> lines) {
        Means means = Means.of(lines);
        return new MeansView(formats.euros(means.planned()), formats.euros(means.granted()),
                formats.euros(means.paid()),
                formats.euros(means.spent()), means.paidShare() == null ? "" : formats.percent(means.paidShare(), 0));
    }
}
