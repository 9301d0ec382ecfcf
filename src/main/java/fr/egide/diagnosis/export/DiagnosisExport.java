package fr.egide.diagnosis.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.diagnosis.Diagnosis;
import fr.egide.diagnosis.DiagnosisDocument;
import fr.egide.diagnosis.Finding;
import fr.egide.diagnosis.Source;
import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.web.Texts;

/// Words that pages and documents share; templates call it `@diagnosisExport`.
@Component("diagnosisExport")
public class DiagnosisExport {

    private final Texts texts;
    private final Frames frames;

    DiagnosisExport(Texts texts, Frames frames) {
        this.texts = texts;
        this.frames = frames;
    }

    /// One line of a table of facts.
    public record Line(String label, String text) {

        public List<String> paragraphs() {
            return DiagnosisExport.split(text);
        }
    }

    /// Paragraphs of a typed text: each line that isn't empty.
    public List<String> paragraphs(@Nullable String text) {
        return split(text);
    }

    /// What was commissioned, as far as it is written.
    List<Line> commission(Diagnosis diagnosis) {
        return Stream.of(line("diagnosis.commission", diagnosis.commission()),
                line("diagnosis.steeringGroup", diagnosis.steeringGroup()), line("diagnosis.method",
                        diagnosis.method()),
                line("diagnosis.previousWork", diagnosis.previousWork())).flatMap(List::stream).toList();
    }

    /// The quality sheet of a source: every line of it, with a dash where nothing is said.
    public List<Line> quality(Source source) {
        return Stream.of(known("producer", source.producer()),
                known("family", frames.label(Vocabulary.SOURCE_FAMILY, source.family())),
                known("period", source.period()), known("definition", source.definition()),
                known("perimeterMatch", source.perimeterMatch()), known("seriesBreak", source.seriesBreak()),
                known("missing", source.missing()), known("secrecyThreshold", source.secrecyThreshold()),
                known("licence", source.licence())).toList();
    }

    /// What limits a source, each with its label.
    public List<String> limits(Source source) {
        return Stream.of(line("source.perimeterMatch", source.perimeterMatch()),
                line("source.seriesBreak", source.seriesBreak()), line("source.missing", source.missing()),
                line("source.secrecyThreshold", source.secrecyThreshold())).flatMap(List::stream)
                .map(line -> texts.text("diagnosis.labelled", line.label(), line.text())).toList();
    }

    public String sources(DiagnosisDocument document, Finding finding) {
        return texts.text("diagnosis.sources.of",
                document.sourcesOf(finding).stream().map(Source::title).collect(Collectors.joining(", ")));
    }

    private List<Line> line(String field, @Nullable String text) {
        return text == null ? List.of() : List.of(new Line(texts.text("diagnosis.field." + field), text));
    }

    private Line known(String field, @Nullable String text) {
        return new Line(texts.text("diagnosis.field.source." + field), text == null ? "—" : text);
    }

    private static List<String> split(@Nullable String text) {
        return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
