package fr.egide.diagnosis.export;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import fr.egide.diagnosis.Breadth;
import fr.egide.diagnosis.Candidate;
import fr.egide.diagnosis.Criterion;
import fr.egide.diagnosis.Diagnosis;
import fr.egide.diagnosis.DiagnosisDocument;
import fr.egide.diagnosis.DiagnosisWords;
import fr.egide.diagnosis.Elapsed;
import fr.egide.diagnosis.Finding;
import fr.egide.diagnosis.PriorityRanking;
import fr.egide.document.TextDocument;
import fr.egide.document.TextDocument.Block;
import fr.egide.document.TextDocument.Bullets;
import fr.egide.document.TextDocument.Drawing;
import fr.egide.document.TextDocument.Heading;
import fr.egide.document.TextDocument.Note;
import fr.egide.document.TextDocument.Table;
import fr.egide.document.TextDocument.Words;
import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.web.Formats;
import fr.egide.web.Site;
import fr.egide.web.Texts;

/// A diagnosis as a text that a town goes on with: the same content as the PDF, in named styles.
@Component
class DiagnosisOdt {

    private static final String NONE = "—";

    private final Texts texts;
    private final Formats formats;
    private final Frames frames;
    private final DiagnosisWords words;
    private final DiagnosisExport export;
    private final BasisWords bases;
    private final Site site;
    private final Clock clock;

    DiagnosisOdt(Texts texts, Formats formats, Frames frames, DiagnosisWords words, DiagnosisExport export,
            BasisWords bases,
            Site site, Clock clock) {
        this.texts = texts;
        this.formats = formats;
        this.frames = frames;
        this.words = words;
        this.export = export;
        this.bases = bases;
        this.site = site;
        this.clock = clock;
    }

    TextDocument of(DiagnosisDocument document) {
        List<Block> blocks = new ArrayList<>(cover(document));
        document.chapters().forEach(chapter -> {
            blocks.add(new Heading(1, chapter.section().position() + ". " + words.title(chapter.section())));
            blocks.add(chapter.isEmpty()
                    ? new Note(texts.text("diagnosis.section.empty"))
                    : new Words(String.valueOf(chapter.written().text())));
            blocks.addAll(beside(chapter.section().key(), document));
        });
        blocks.addAll(annex(document));
        return new TextDocument(document.diagnosis().title(), LocaleContextHolder.getLocale().getLanguage(), blocks);
    }

    private List<Block> cover(DiagnosisDocument document) {
        Diagnosis diagnosis = document.diagnosis();
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of(field("diagnosis.authorType"),
                frames.label(Vocabulary.DIAGNOSIS_AUTHOR, diagnosis.authorType())
                        + (diagnosis.supplier() == null ? "" : " · " + diagnosis.supplier())));
        if (diagnosis.cost() != null) {
            facts.add(List.of(field("diagnosis.cost"), formats.euros(diagnosis.cost())));
        }
        facts.add(List.of(text("diagnosis.worked"),
                words.elapsed(Elapsed.of(diagnosis, LocalDate.now(clock)).orElse(null))));
        export.commission(diagnosis).forEach(line -> facts.add(List.of(line.label(), line.text())));
        document.steps().forEach(step -> facts.add(List.of(text("diagnosis.move." + step.move()),
                texts.text("diagnosis.step.by", formats.instant(step.at()), step.function(), step.organisation())
                        + (step.reason() == null ? "" : " — " + step.reason()))));
        List<Block> blocks = new ArrayList<>();
        if (site.holdsFictitious()) {
            blocks.add(new Note(text("layout.training")));
        }
        blocks.add(new Words(String.join(" · ", diagnosis.territoryName(),
                texts.text("diagnosis.period", formats.date(diagnosis.periodFrom()),
                        formats.date(diagnosis.periodTo())),
                texts.text("diagnosis.edition", diagnosis.edition()),
                text("diagnosis.state." + diagnosis.state()))));
        if (diagnosis.remedies() != null) {
            blocks.add(new Note(text("diagnosis.remedies")));
        }
        blocks.add(new Table(text("diagnosis.identity"), List.of(text("diagnosis.fact"), text("diagnosis.value")),
                facts));
        return blocks;
    }

    /// What the registers add to a section.
    private List<Block> beside(String section, DiagnosisDocument document) {
        return switch (section) {
            case "FEELING" -> events(document);
            case "RESPONSES" -> responses(document);
            case "CROSSING" -> document.findings().stream()
                    .flatMap(finding -> finding(document, finding).stream()).toList();
            case "RANKING" -> Stream.concat(ranking(document).stream(), setAside(document).stream()).toList();
            case "PROPOSALS" -> proposals(document);
            default -> List.of();
        };
    }

    private List<Block> events(DiagnosisDocument document) {
        return table("diagnosis.heard",
                fields("event", "heldOn", "channel", "audience", "participants", "summary"),
                document.events().stream().map(event -> List.of(formats.date(event.heldOn()),
                        frames.label(Vocabulary.CONSULTATION_CHANNEL, event.channel()), or(event.audience()),
                        formats.integer(event.participants()), or(event.summary()))).toList());
    }

    private List<Block> responses(DiagnosisDocument document) {
        List<String> head = new ArrayList<>(List.of(text("diagnosis.finding")));
        head.addAll(fields("response", "what", "who", "sufficiency", "gap"));
        return table("diagnosis.inventory", head,
                document.findings().stream().flatMap(finding -> document.responsesTo(finding).stream()
                        .map(response -> List.of(Integer.toString(finding.position()), response.what(),
                                response.who(), frames.label(Vocabulary.SUFFICIENCY, response.sufficiency()),
                                or(response.gap()))))
                        .toList());
    }

    private List<Block> finding(DiagnosisDocument document, Finding finding) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, texts.text("diagnosis.finding.number", finding.position())
                + (document.isDisputed(finding) ? " (" + text("diagnosis.disputed") + ")" : "")));
        blocks.add(new Words(finding.text()));
        if (finding.evidence() != null) {
            blocks.add(new Words(finding.evidence()));
        }
        if (!document.figuresOf(finding).isEmpty()) {
            blocks.add(new Bullets(document.figuresOf(finding).stream()
                    .map(figure -> figure.text() + " (" + figure.key() + ")").toList()));
            document.chartsOf(finding).forEach(chart -> blocks.add(new Drawing(chart)));
        }
        if (!finding.sources().isEmpty()) {
            blocks.add(new Note(export.sources(document, finding)));
        }
        blocks.addAll(table("diagnosis.viewpoints", fields("viewpoint", "family", "who", "stance", "words"),
                document.viewpointsOf(finding).stream()
                        .map(view -> List.of(frames.label(Vocabulary.SOURCE_FAMILY, view.family()), view.who(),
                                frames.label(Vocabulary.STANCE, view.stance()), or(view.words())))
                        .toList()));
        return blocks;
    }

    private List<Block> ranking(DiagnosisDocument document) {
        List<PriorityRanking.Ranked> ranking = PriorityRanking.of(document.findings(), document.diagnosis());
        List<String> head = new ArrayList<>(List.of(text("diagnosis.rank"), text("diagnosis.finding")));
        for (Criterion criterion : Criterion.values()) {
            head.add(text("diagnosis.criterion." + criterion) + " "
                    + texts.text("diagnosis.times", criterion.weight(document.diagnosis())));
        }
        head.addAll(List.of(text("diagnosis.score"), text("diagnosis.sensitivity")));
        List<Block> blocks = new ArrayList<>(
                table("diagnosis.ranking", head, ranking.stream().map(this::row).toList()));
        if (!ranking.isEmpty()) {
            blocks.add(new Note(text("diagnosis.ranking.method")));
        }
        return blocks;
    }

    private List<String> row(PriorityRanking.Ranked ranked) {
        List<String> row = new ArrayList<>(List.of(Integer.toString(ranked.rank()),
                ranked.finding().position() + ". " + ranked.finding().text()));
        for (Criterion criterion : Criterion.values()) {
            row.add(String.valueOf(criterion.of(ranked.finding())));
        }
        row.addAll(List.of(words.score(ranked), words.stability(ranked)));
        return row;
    }

    private List<Block> setAside(DiagnosisDocument document) {
        return table("diagnosis.topics", fields("topic", "topic", "reason"),
                document.setAside().stream().map(topic -> List.of(topic.topic(), topic.reason())).toList());
    }

    private List<Block> proposals(DiagnosisDocument document) {
        List<Candidate> candidates = Candidate.of(document);
        return candidates.isEmpty()
                ? List.of()
                : List.of(new Heading(2, text("diagnosis.candidates")),
                        new Bullets(candidates.stream().map(words::candidate).toList()));
    }

    private List<Block> annex(DiagnosisDocument document) {
        List<Block> blocks = new ArrayList<>(List.of(new Heading(1, text("diagnosis.annex"))));
        document.sources().forEach(source -> {
            blocks.add(new Heading(2, source.title()));
            blocks.add(new Table(text("diagnosis.quality"), List.of(text("diagnosis.fact"), text("diagnosis.value")),
                    export.quality(source).stream().map(line -> List.of(line.label(), line.text())).toList()));
        });
        Breadth breadth = Breadth.of(document.preparation());
        blocks.add(new Heading(2, text("diagnosis.partners")));
        blocks.add(new Words(texts.text("diagnosis.breadth", breadth.present().size(), breadth.expected())));
        blocks.addAll(table("diagnosis.partners", fields("preparation", "who", "family", "involvement"),
                document.preparation().stream()
                        .map(one -> List.of(one.who(), frames.label(Vocabulary.FAMILY, one.family()),
                                frames.label(Vocabulary.INVOLVEMENT, one.involvement())))
                        .toList()));
        blocks.addAll(figures(document));
        return blocks;
    }

    private List<Block> figures(DiagnosisDocument document) {
        List<BasisWords.Sheet> sheets = bases.of(document);
        List<Block> blocks = new ArrayList<>();
        if (!sheets.isEmpty()) {
            blocks.add(new Heading(1, text("diagnosis.basis.heading")));
            blocks.add(new Words(text("diagnosis.basis.help")));
        }
        sheets.forEach(sheet -> {
            blocks.add(new Heading(2, sheet.title()));
            blocks.add(new Table(text("diagnosis.basis.computed"),
                    List.of(text("diagnosis.fact"), text("diagnosis.value")),
                    sheet.facts().stream().map(line -> List.of(line.label(), line.text())).toList()));
            blocks.addAll(table("diagnosis.basis.lines", bases.head(sheet), sheet.rows()));
            if (!sheet.program().isEmpty()) {
                blocks.add(new Note(text("diagnosis.basis.program")));
                blocks.add(new Words(sheet.code()));
            }
        });
        return blocks;
    }

    private List<Block> table(String caption, List<String> head, List<List<String>> rows) {
        return rows.isEmpty() ? List.of() : List.of(new Table(text(caption), head, rows));
    }

    private List<String> fields(String kind, String... names) {
        return Stream.of(names).map(name -> field(kind + "." + name)).toList();
    }

    private String field(String name) {
        return texts.text("diagnosis.field." + name);
    }

    private String text(String key) {
        return texts.text(key);
    }

    private static String or(@Nullable String text) {
        return text == null ? NONE : text;
    }
}
