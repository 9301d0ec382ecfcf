package fr.egide.partner.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.document.Cell;
import fr.egide.document.CellMessage;
import fr.egide.document.NamedColumns;
import fr.egide.document.Sheet;
import fr.egide.document.Workbook;
import fr.egide.partner.CompetentForce;
import fr.egide.partner.ForceReader;
import fr.egide.partner.Forces;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Which force is competent where, as one table: a commune a line.
@Component
public class ForceFiles {

    private static final List<String> COLUMNS = List.of("commune", "force", "since", "source");

    private final Forces forces;
    private final ForceReader reader;
    private final Texts texts;

    ForceFiles(Forces forces, ForceReader reader, Texts texts) {
        this.forces = forces;
        this.reader = reader;
        this.texts = texts;
    }

    /// What a file would say.
    ///
    /// @param messages what is wrong, cell by cell; nothing is saved when there is any
    public record Report(List<CompetentForce> said, int unchanged, List<CellMessage> messages) {

        public Report {
            said = List.copyOf(said);
            messages = List.copyOf(messages);
        }
    }

    public Workbook export() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(name -> Cell.text(header(name))).toList());
        forces.all().forEach(known -> rows.add(List.of(Cell.text(known.commune()),
                Cell.text(texts.text("partner.force." + known.force())),
                known.since() == null ? Cell.EMPTY : Cell.date(known.since()), Cell.text(known.source()))));
        return new Workbook("forces", List.of(new Sheet(texts.text("partner.forces"), rows)));
    }

    /// @param source what the lines that name no source come from
    /// @throws Refusal 422 `PAR-075` when a column is missing
    public Report check(Workbook workbook, String source) {
        Sheet sheet = workbook.sheets().getFirst();
        NamedColumns columns = NamedColumns.of(sheet, COLUMNS, this::header);
        columns.missing(List.of("commune", "force")).ifPresent(missing -> {
            throw Refusal.unprocessable("PAR-075", workbook.fileName(), header(missing));
        });
        List<CellMessage> messages = new ArrayList<>();
        List<CompetentForce> said = new ArrayList<>();
        Map<String, CompetentForce> known = new HashMap<>();
        forces.all().forEach(one -> known.put(one.commune(), one));
        Map<String, Integer> seen = new HashMap<>();
        int unchanged = 0;
        for (Line line : Line.of(sheet, columns.places())) {
            Map<String, Refusal> problems = new LinkedHashMap<>();
            CompetentForce read = reader.read(line.text("commune"), line.text("force"), line.text("since"),
                    line.text("source").isEmpty() ? source : line.text("source"), 0, problems);
            problems.forEach((field, refusal) -> messages.add(line.message(field, refusal)));
            if (read != null) {
                Integer first = seen.putIfAbsent(read.commune(), line.number());
                CompetentForce before = known.get(read.commune());
                CompetentForce now = new CompetentForce(read.commune(), read.force(), read.since(), read.source(),
                        before == null ? 0 : before.version());
                if (first != null) {
                    messages.add(line.message("commune", "partner.force.twice", first));
                } else if (now.equals(before)) {
                    unchanged++;
                } else {
                    said.add(now);
                }
            }
        }
        return new Report(said, unchanged, messages);
    }

    /// Keeps what a file says, when no line of it is wrong.
    ///
    /// @throws Refusal as [#check]; 409 `PAR-071`
    @Transactional
    public Report take(Workbook workbook, String source) {
        Report report = check(workbook, source);
        if (report.messages().isEmpty()) {
            report.said().forEach(forces::say);
        }
        return report;
    }

    private String header(String name) {
        return texts.text("partner.force.field." + name);
    }
}
