package fr.egide.contract.api;

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

import fr.egide.contract.ContractObject;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Editor;
import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.Forms;
import fr.egide.contract.editing.Outcome;
import fr.egide.contract.editing.Typed;
import fr.egide.web.EntityTags;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Turns JSON members into a change of an object, and what became of it into an answer.
@Component
class ObjectWriter {

    private final Editor editor;
    private final Texts texts;

    ObjectWriter(Editor editor, Texts texts) {
        this.editor = editor;
        this.texts = texts;
    }

    /// @throws Refusal 422 `CON-020` field by field, 409 `CON-021` for what signing locked, 422 `CON-022` for unknown fields
    ContractObject add(ObjectKind kind, UUID contract, @Nullable UUID parent, Map<String, Object> members) {
        return saved(editor.add(kind, contract, parent, typed(Forms.fields(kind), members)));
    }

    /// Changes the members given, and no other.
    ///
    /// @throws Refusal like [#add]; 412 `WEB-412` when the object was changed since that version
    ContractObject change(ObjectKind kind, UUID contract, UUID id, int version, Map<String, Object> members) {
        List<Field> fields = Forms.fields(kind).stream().filter(field -> members.containsKey(field.name())).toList();
        return saved(editor.change(kind, contract, id, version, fields, typed(Forms.fields(kind), members)));
    }

    private ContractObject saved(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Saved(ContractObject object) -> object;
            case Outcome.Invalid(var problems) -> {
                Map<String, String> sentences = new LinkedHashMap<>();
                problems.forEach((name, problem) -> sentences.put(name,
                        texts.text(problem.messageKey(), problem.arguments().toArray())));
                throw Refusal.unprocessable("CON-020").with("fields", sentences);
            }
            case Outcome.Stale(ContractObject current, List<String> _) -> throw EntityTags.stale(current.version());
            case Outcome.Locked(List<String> fields) -> throw Refusal.conflict("CON-021").with("fields", fields);
        };
    }

    private static Typed typed(List<Field> fields, Map<String, Object> members) {
        Set<String> known = fields.stream().map(Field::name).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>(members.keySet());
        unknown.removeIf(name -> known.contains(name.replaceAll("\\.(family|level)$", "")));
        if (!unknown.isEmpty()) {
            throw Refusal.unprocessable("CON-022", String.join(", ", unknown)).with("fields", unknown);
        }
        Map<String, List<String>> values = new HashMap<>();
        members.forEach((name, value) -> values.put(name, texts(value)));
        return new Typed(values);
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
