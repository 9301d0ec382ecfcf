package fr.egide.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
import fr.egide.territory.TerritoryRef;
import fr.egide.web.Formats;
import fr.egide.web.Texts;

/// Puts the dashboard of a contract together, as it stands at this moment or for what was over on a day.
@Component
public class Dashboards {

    private final ContractDirectory contracts;
    private final Situations situations;
    private final Figures figures;
    private final Confidences confidences;
    private final OverdueList overdue;
    private final FigureViews views;
    private final Formats formats;
    private final Texts texts;

    Dashboards(ContractDirectory contracts, Situations situations, Figures figures, Confidences confidences,
            OverdueList overdue, FigureViews views, Formats formats, Texts texts) {
        this.contracts = contracts;
        this.situations = situations;
        this.figures = figures;
        this.confidences = confidences;
        this.overdue = overdue;
        this.views = views;
        this.formats = formats;
        this.texts = texts;
    }

    public DashboardView of(Contract contract) {
        return of(contract, null);
    }

    /// The dashboard as known now, for the periods wholly over on a day; actions, promises, money and météo are those of
    /// that day.
    public DashboardView of(Contract contract, @Nullable LocalDate lastDay) {
        Situation situation = situations.on(contract.id(), lastDay);
        List<Figure> all = figures.of(contract, situation, lastDay);
        Map<UUID, FigureView> shown = all.stream().collect(Collectors.toMap(figure -> figure.tracked().id(),
                figure -> view(contract, situation.day()).apply(figure)));
        Map<UUID, Confidence> weather = confidences.latest(contract.id(), situation.day());
        List<ObjectiveView> objectives = contracts.objectives(contract.id()).stream()
                .map(objective -> objective(objective,
                        shown(all, shown, figure -> objective.id().equals(figure.tracked().objective())),
                        situation.actions(), weather.get(objective.id())))
                .toList();
        return new DashboardView(contract.title(), contract.territoryName(),
                texts.text("contract.period", formats.date(contract.startsOn()), formats.date(contract.endsOn())),
                shown(Summary.of(all), shown, _ -> true),
                shown(all, shown, figure -> figure.tracked().objective() == null), objectives, overdue.of(situation),
                means(situation.money(), situation.day()));
    }

    /// Some figures of a contract, in words.
    public List<FigureView> figures(Contract contract, Predicate<Tracked> wanted) {
        LocalDate today = situations.day();
        return figures.of(contract).stream().filter(figure -> wanted.test(figure.tracked()))
                .map(view(contract, today)).toList();
    }

    /// One figure of a contract, in words.
    public FigureView view(Contract contract, Figure figure) {
        return view(contract, situations.day()).apply(figure);
    }

    /// Every period of every figure.
    public List<PeriodTable> tables(Contract contract) {
        return PeriodTable.of(figures.of(contract), views::said);
    }

    private Function<Figure, FigureView> view(Contract contract, LocalDate day) {
        TerritoryRef territory = TerritoryRef.parse(contract.territory());
        return figure -> views.of(figure, day, territory);
    }

    private static List<FigureView> shown(List<Figure> figures, Map<UUID, FigureView> views,
            Predicate<Figure> wanted) {
        return figures.stream().filter(wanted).map(figure -> Objects.requireNonNull(views.get(figure.tracked().id())))
                .toList();
    }

    private ObjectiveView objective(Objective objective, List<FigureView> figures, List<ActionSheet> actions,
            @Nullable Confidence weather) {
        List<ActionSheet> own = actions.stream().filter(action -> action.objective().equals(objective.id())).toList();
        return new ObjectiveView(objective.id().toString(), objective.position(), objective.title(),
                targetSaid(objective), figures,
                weather == null ? Weather.UNKNOWN.name() : weather.weather().name(),
                weather == null ? null : weather.text(),
                weather == null
                        ? null
                        : texts.text("indicator.stated", weather.actorFunction(), formats.date(weather.statedOn())),
                own.size(), (int) own.stream().filter(ActionSheet::hasBegun).count());
    }

    private String targetSaid(Objective objective) {
        if (objective.targetValue() == null) {
            return "";
        }
        String amount = (formats.plain(objective.targetValue()) + " "
                + (objective.targetUnit() == null ? "" : objective.targetUnit())).strip();
        return texts.text("contract.target.said", amount, formats.date(objective.targetOn()));
    }

    private MeansView means(List<BudgetLine> lines, LocalDate day) {
        Means means = Means.of(lines);
        return new MeansView(formats.euros(means.planned()), formats.euros(means.granted()),
                formats.euros(means.paid()), formats.euros(means.spent()),
                means.paidShare() == null ? "" : formats.percent(means.paidShare(), 0),
                texts.text("indicator.means.from", lines.size(), formats.date(day)));
    }
}
