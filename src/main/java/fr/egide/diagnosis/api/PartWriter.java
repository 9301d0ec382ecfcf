package fr.egide.diagnosis.api;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.diagnosis.DiagnosisPart;
import fr.egide.diagnosis.PartKind;
import fr.egide.diagnosis.writing.DiagnosisWriter;
import fr.egide.diagnosis.writing.Field;
import fr.egide.diagnosis.writing.Forms;
import fr.egide.diagnosis.writing.Outcome;
import fr.egide.diagnosis.writing.Wrong;
import fr.egide.web.EntityTags;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Turns JSON members into a change of a part, and what became of it into an answer.
@Component
class PartWriter {

    private final DiagnosisWriter writer;
    private final Texts texts;

    PartWriter(DiagnosisWriter writer, Texts texts) {
        this.writer = writer;
        this.texts = texts;
    }

    /// @throws Refusal 422 `DIA-020` field by field, `DIA-022` for unknown fields; 409 `DIA-001` once handed in
    DiagnosisPart add(PartKind kind, UUID diagnosis, @Nullable UUID finding, Map<String, Object> members) {
        return saved(writer.add(kind, diagnosis, finding, typed(Forms.fields(kind), members)));
    }

    /// Changes the members given, and no other.
    ///
    /// @throws Refusal like [#add]; 412 `WEB-412` when the part was changed since that version
    DiagnosisPart change(PartKind kind, UUID diagnosis, UUID id, int version, Map<String, Object> members) {
        List<Field> fields = Forms.fields(kind).stream().filter(field -> members.containsKey(field.name())).toList();
        return saved(writer.change(kind, diagnosis, id, version, fields, typed(Forms.fields(kind), members)));
    }

    Refusal invalid(Map<String, Wrong> problems) {
        Map<String, String> sentences = new LinkedHashMap<>();
        problems.forEach((name, problem) -> sentences.put(name,
                texts.text(problem.messageKey(), problem.arguments().toArray())));
        return Refusal.unprocessable("DIA-020").with("fields", sentences);
    }

    private DiagnosisPart saved(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Saved(DiagnosisPart part) -> part;
            case Outcome.Invalid(Map<String, Wrong> problems) -> throw invalid(problems);
            case Outcome.Stale(DiagnosisPart current, List<String> _) -> throw EntityTags.stale(current.version());
        };
    }

    private static Map<String, List<String>> typed(List<Field> fields, Map<String, Object> members) {
        Set<String> unknown = new TreeSet<>(members.keySet());
        unknown.removeAll(fields.stream().map(Field::name).collect(Collectors.toSet()));
        if (!unknown.isEmpty()) {
            throw Refusal.unprocessable("DIA-022", String.join(", ", unknown)).with("fields", unknown);
        }
        Map<String, List<String>> values = new HashMap<>();
        members.forEach((name, value) -> values.put(name, texts(value)));
        return values;
    }

    private static List<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Boolean yes -> yes ? List.of("true") : List.of();
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            default -> List.of(value.toString());
        };
    }
}
