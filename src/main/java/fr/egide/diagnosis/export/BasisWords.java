package fr.egide.diagnosis.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.diagnosis.Basis;
import fr.egide.diagnosis.DiagnosisDocument;
import fr.egide.diagnosis.Figure;
import fr.egide.diagnosis.Finding;
import fr.egide.diagnosis.export.DiagnosisExport.Line;
import fr.egide.web.Formats;
import fr.egide.web.Texts;
import fr.egide.web.Trees;

/// Says in the annex what each quoted figure was computed from, finding by finding.
@Component
class BasisWords {

    private static final String KEY = "diagnosis.basis.";
    private static final int SIGNIFICANT = 7;
    private static final int MOST_DECIMALS = 12;

    private final Texts texts;
    private final Formats formats;
    private final Trees trees;

    BasisWords(Texts texts, Formats formats, Trees trees) {
        this.texts = texts;
        this.formats = formats;
        this.trees = trees;
    }

    /// One quoted figure.
    ///
    /// @param rows name, facts, base; empty for a figure that was typed
    /// @param program lines of R; empty for a figure that was typed
    public record Sheet(String title, List<Line> facts, List<List<String>> rows, List<String> program) {

        public String code() {
            return String.join("\n", program);
        }
    }

    List<Sheet> of(DiagnosisDocument document) {
        return document.findings().stream().flatMap(finding -> document.figuresOf(finding).stream()
                .map(figure -> sheet(finding, figure))).toList();
    }

    List<String> head(Sheet sheet) {
        return sheet.rows().isEmpty()
                ? List.of()
                : List.of(texts.text(KEY + "line"), texts.text(KEY + "facts"), texts.text(KEY + "base"));
    }

    private Sheet sheet(Finding finding, Figure figure) {
        String title = texts.text(KEY + "title", finding.position(), figure.position());
        List<Line> facts = new ArrayList<>(List.of(new Line(texts.text(KEY + "written"), figure.text())));
        if (figure.basis() == null) {
            facts.add(new Line(texts.text("diagnosis.field.figure.key"), figure.key()));
            facts.add(new Line(texts.text(KEY + "computed"), texts.text(KEY + "typed")));
            return new Sheet(title, facts, List.of(), List.of());
        }
        Basis basis = trees.read(figure.basis(), Basis.class);
        facts.addAll(facts(basis));
        return new Sheet(title, facts,
                basis.lines().stream()
                        .map(line -> List.of(line.name(), formats.integer(line.count()), formats.plain(line.base())))
                        .toList(),
                basis.program());
    }

    private List<Line> facts(Basis basis) {
        List<Line> facts = new ArrayList<>();
        facts.add(line("indicator", basis.indicator()));
        facts.add(line("territory", basis.territory()));
        facts.add(line("years", basis.years().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        facts.add(line("edition", basis.edition()));
        facts.add(line("members", texts.text(KEY + "members.said", formats.integer(basis.common()),
                formats.integer(basis.members()), formats.percent(basis.share(), 1),
                formats.percent(1 - basis.share(), 1))));
        facts.add(line("method", texts.text(KEY + "method." + basis.method())));
        basis.results().forEach(result -> facts.add(new Line(texts.text(KEY + "result." + result.code()),
                said(result))));
        return facts;
    }

    private Line line(String key, String text) {
        return new Line(texts.text(KEY + key), text);
    }

    private String said(Basis.Result result) {
        Double lower = result.lower();
        return lower == null
                ? number(result.value())
                : texts.text(KEY + "interval", number(result.value()), number(lower), bound(result.upper()));
    }

    private String bound(@Nullable Double upper) {
        return upper == null ? "∞" : number(upper);
    }

    /// With enough digits to compare with what a program gives.
    private String number(double value) {
        int magnitude = value == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(value)));
        return formats.decimal(value, Math.clamp(SIGNIFICANT - 1L - magnitude, 0, MOST_DECIMALS));
    }
}
