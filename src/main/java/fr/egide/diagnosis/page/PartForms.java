package fr.egide.diagnosis.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.diagnosis.DiagnosisPart;
import fr.egide.diagnosis.Finding;
import fr.egide.diagnosis.PartKind;
import fr.egide.diagnosis.Source;
import fr.egide.diagnosis.writing.Field;
import fr.egide.diagnosis.writing.Forms;
import fr.egide.diagnosis.writing.Wrong;
import fr.egide.frame.Frames;
import fr.egide.web.Texts;
import fr.egide.web.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static java.util.Objects.requireNonNull;

/// Draws the form of a part, with what became of what was sent: nothing typed is lost.
@Component
class PartForms {

    private final DiagnosisDirectory diagnoses;
    private final Trees trees;
    private final Frames frames;
    private final Texts texts;

    PartForms(DiagnosisDirectory diagnoses, Trees trees, Frames frames, Texts texts) {
        this.diagnoses = diagnoses;
        this.trees = trees;
        this.frames = frames;
        this.texts = texts;
    }

    /// @param part as it is stored now; null for an addition
    /// @param finding the finding that the part bears on
    record Page(UUID diagnosis, PartKind kind, @Nullable DiagnosisPart part, @Nullable Finding finding,
            Forms.Group group, List<PartField> fields, String heading, String back) {

        public int version() {
            return part == null ? 0 : part.version();
        }

        public boolean hasProblem() {
            return fields.stream().anyMatch(field -> field.problem() != null);
        }

        public boolean isConflict() {
            return fields.stream().anyMatch(field -> field.theirs() != null);
        }

        public boolean mayRemove() {
            return part != null && kind.isFree();
        }
    }

    ModelAndView blank(UUID diagnosis, PartKind kind, @Nullable UUID finding) {
        return invalid(diagnosis, kind, null, finding, Forms.group(kind, null), Map.of(), Map.of());
    }

    ModelAndView stored(DiagnosisPart part, Forms.Group group) {
        return invalid(part.diagnosis(), PartKind.of(part), part, null, group, typed(group, part), Map.of());
    }

    ModelAndView invalid(UUID diagnosis, PartKind kind, @Nullable DiagnosisPart part, @Nullable UUID finding,
            Forms.Group group, Map<String, List<String>> typed, Map<String, Wrong> problems) {
        return page(diagnosis, kind, part, finding, group, typed, problems, List.of(),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// @param fields names of those where what is stored isn't what was typed
    ModelAndView conflict(DiagnosisPart current, Forms.Group group, Map<String, List<String>> typed,
            List<String> fields) {
        return page(current.diagnosis(), PartKind.of(current), current, null, group, typed, Map.of(), fields,
                HttpStatus.CONFLICT);
    }

    /// Where the page of a part is left for.
    String back(UUID diagnosis, PartKind kind, Forms.Group group, @Nullable DiagnosisPart part) {
        String tab = switch (kind) {
            case DIAGNOSIS -> group.key().equals("weights") ? "/priorities" : "";
            case SECTION, SOURCE -> "/sections";
            case FINDING -> group.key().equals("rating") ? "/priorities" : "/findings";
            case FIGURE, VIEWPOINT -> "/findings";
            case RESPONSE -> "/responses";
            case EVENT, PREPARATION -> "/consultation";
            case TOPIC -> "/priorities";
        };
        UUID place = part == null || part.finding() == null ? part == null ? null : part.id() : part.finding();
        return "/diagnoses/" + diagnosis + tab
                + (place == null || kind == PartKind.DIAGNOSIS ? "" : "#o-" + place);
    }

    private ModelAndView page(UUID diagnosis, PartKind kind, @Nullable DiagnosisPart part, @Nullable UUID finding,
            Forms.Group group, Map<String, List<String>> typed, Map<String, Wrong> problems, List<String> conflicts,
            HttpStatus status) {
        UUID named = part == null ? finding : part.finding();
        Finding bearsOn = named == null ? null : diagnoses.get(Finding.class, diagnosis, named);
        List<Field> fields = (part == null ? Forms.fields(kind) : group.fields()).stream().toList();
        Map<String, List<String>> stored = part == null || conflicts.isEmpty() ? Map.of() : typed(group, part);
        List<PartField> views = fields.stream()
                .map(field -> view(field, kind, diagnosis, typed.getOrDefault(field.name(), List.of()),
                        problems.get(field.name()),
                        conflicts.contains(field.name()) ? stored.getOrDefault(field.name(), List.of()) : null))
                .toList();
        ModelAndView page = new ModelAndView("diagnosis/part", status);
        page.addObject("page", new Page(diagnosis, kind, part, bearsOn, group, views, heading(kind, part, group),
                back(diagnosis, kind, group, part)));
        return page;
    }

    private String heading(PartKind kind, @Nullable DiagnosisPart part, Forms.Group group) {
        return texts.text(part == null ? "diagnosis.add." + kind.slug() : "diagnosis.change." + group.key());
    }

    private PartField view(Field field, PartKind kind, UUID diagnosis, List<String> typed, @Nullable Wrong problem,
            @Nullable List<String> theirs) {
        List<PartField.Option> options = options(field, diagnosis, typed);
        return new PartField(field, texts.text("diagnosis.field." + kind.slug() + "." + field.name()), typed, options,
                problem == null ? null : texts.text(problem.messageKey(), problem.arguments().toArray()),
                theirs == null ? null : read(options, theirs));
    }

    private String read(List<PartField.Option> options, List<String> stored) {
        if (stored.isEmpty()) {
            return texts.text("diagnosis.empty-value");
        }
        Map<String, String> labels = options.stream()
                .collect(Collectors.toMap(PartField.Option::value, PartField.Option::label));
        return stored.stream().map(text -> labels.getOrDefault(text, text)).collect(Collectors.joining(" · "));
    }

    private List<PartField.Option> options(Field field, UUID diagnosis, List<String> chosen) {
        Stream<Map.Entry<String, String>> choices = switch (field.kind()) {
            case CHOICE -> frames.terms(requireNonNull(field.vocabulary())).stream()
                    .map(term -> Map.entry(term.code(), term.label()));
            case SCORE -> IntStream.rangeClosed(1, 5).mapToObj(step -> Map.entry(Integer.toString(step),
                    step + " – " + texts.text("diagnosis.scale." + field.name() + "." + step)));
            case FINDINGS -> diagnoses.list(Finding.class, diagnosis).stream().map(finding -> Map
                    .entry(finding.id().toString(), finding.position() + ". " + finding.text()));
            case SOURCES -> diagnoses.list(Source.class, diagnosis).stream()
                    .map(source -> Map.entry(source.id().toString(), source.title()));
            case TEXT, LONG_TEXT, DATE, EUROS, COUNT, WEIGHT, BOOLEAN -> Stream.of();
        };
        return choices.map(choice -> new PartField.Option(choice.getKey(), choice.getValue(),
                chosen.contains(choice.getKey()))).toList();
    }

    /// The stored values, as they would be typed.
    private Map<String, List<String>> typed(Forms.Group group, DiagnosisPart part) {
        ObjectNode tree = trees.tree(part);
        Map<String, List<String>> values = new HashMap<>();
        group.fields().forEach(field -> values.put(field.name(), texts(field, tree.path(field.name()))));
        return values;
    }

    private static List<String> texts(Field field, JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(JsonNode::asString).toList();
        }
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        return switch (field.kind()) {
            case EUROS -> List.of(node.decimalValue().toPlainString().replace('.', ','));
            case BOOLEAN -> node.asBoolean() ? List.of("true") : List.of();
            case TEXT, LONG_TEXT, DATE, COUNT, SCORE, WEIGHT, CHOICE, FINDINGS, SOURCES -> List.of(node.asString());
        };
    }
}
