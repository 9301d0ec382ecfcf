package fr.egide.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.document.Cell;
import fr.egide.document.Sheet;
import fr.egide.document.Workbook;
import fr.egide.web.Formats;
import fr.egide.web.Texts;

/// A frozen edition as tables: what the group wrote, every figure as it was shown, the means.
@Component
public class EditionWorkbook {

    private final Formats formats;
    private final Texts texts;

    EditionWorkbook(Formats formats, Texts texts) {
        this.formats = formats;
        this.texts = texts;
    }

    public Workbook of(FrozenEdition edition) {
        return new Workbook("edition-" + edition.number(), List.of(
                new Sheet(texts.text("indicator.edition"), group(edition)),
                new Sheet(texts.text("contract.tab.indicators"), figures(edition.dashboard())),
                new Sheet(texts.text("indicator.overdue.sheet"), overdue(edition.dashboard())),
                new Sheet(texts.text("contract.means"), means(edition.dashboard().means()))));
    }

    private List<List<Cell>> group(FrozenEdition edition) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(line("indicator.contract", edition.dashboard().title()));
        rows.add(line("contract.territory", edition.dashboard().territory()));
        rows.add(line("indicator.edition", Integer.toString(edition.number())));
        rows.add(line("indicator.frozen-on", formats.date(edition.frozenOn())));
        rows.add(line("contract.list.period",
                texts.text("contract.period", formats.date(edition.from()), formats.date(edition.to()))));
        Feeling feeling = edition.feeling();
        rows.add(line("indicator.feeling", texts.text("indicator.feeling." + feeling.direction())));
        rows.add(line("indicator.feeling.text", feeling.text()));
        rows.add(line("indicator.feeling.evidence", feeling.evidence()));
        rows.add(line("indicator.feeling.confidence", texts.text("indicator.level." + feeling.confidence())));
        edition.dashboard().objectives().forEach(objective -> rows.add(List.of(
                Cell.text(texts.text("contract.objective.number", objective.number(), objective.title())),
                Cell.text(texts.text("indicator.weather." + objective.weather())),
                Cell.text(Objects.requireNonNullElse(objective.weatherText(), "")),
                Cell.text(Objects.requireNonNullElse(objective.weatherBy(), "")), Cell.text(objective.target()),
                Cell.text(edition.texts().getOrDefault(objective.id(), "")))));
        rows.add(line("indicator.seal", edition.auditSeq() + " " + edition.auditSeal()));
        return rows;
    }

    private List<List<Cell>> figures(DashboardView view) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(Stream
                .of("contract.objective", "indicator.file.code", "recordedcrime.indicator", "contract.field.unit",
                        "indicator.baseline", "indicator.last", "indicator.period-of", "indicator.state",
                        "recordedcrime.interval", "contract.target", "indicator.progress", "indicator.evolution",
                        "indicator.why", "indicator.provenance")
                .map(key -> Cell.text(texts.text(key))).toList());
        view.objectives().forEach(objective -> objective.figures()
                .forEach(figure -> rows.add(figure(Integer.toString(objective.number()), figure))));
        view.whole().forEach(figure -> rows.add(figure("", figure)));
        return rows;
    }

    private List<Cell> figure(String objective, FigureView figure) {
        return Stream
                .of(objective, figure.code(), name(figure), figure.unit(), figure.baseline(), figure.last(),
                        figure.when(), texts.text("observation.state." + figure.state()), figure.margin(),
                        figure.target(), figure.progress(), texts.text("evolution." + figure.evolution()),
                        figure.evolutionNote(), figure.provenance())
                .map(Cell::text).toList();
    }

    private String name(FigureView figure) {
        return figure.context() ? figure.name() + " · " + texts.text("indicator.context") : figure.name();
    }

    private List<List<Cell>> overdue(DashboardView view) {
        return view.overdue().stream().map(late -> Stream.of(late.who(), late.due(),
                texts.text("indicator.overdue." + late.kind()), late.title()).map(Cell::text).toList()).toList();
    }

    private List<List<Cell>> means(DashboardView.MeansView means) {
        return List.of(line("contract.field.planned", means.planned()), line("contract.field.granted", means.granted()),
                line("contract.field.paid", means.paid()), line("contract.field.spent", means.spent()));
    }

    private List<Cell> line(String key, String value) {
        return List.of(Cell.text(texts.text(key)), Cell.text(value));
    }
}
