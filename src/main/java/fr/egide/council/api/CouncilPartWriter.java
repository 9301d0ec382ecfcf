package fr.egide.council.api;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.Problem;
import fr.egide.contract.editing.Typed;
import fr.egide.council.CouncilPart;
import fr.egide.council.PartKind;
import fr.egide.council.writing.CouncilForms;
import fr.egide.council.writing.CouncilWriter;
import fr.egide.council.writing.Outcome;
import fr.egide.web.EntityTags;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Turns JSON members into a change of a part of a council, and what became of it into an answer.
@Component
class CouncilPartWriter {

    private final CouncilWriter writer;
    private final Texts texts;

    CouncilPartWriter(CouncilWriter writer, Texts texts) {
        this.writer = writer;
        this.texts = texts;
    }

    /// @throws Refusal 422 `COU-020` field by field, `COU-022` for unknown fields
    CouncilPart add(PartKind kind, UUID council, @Nullable UUID parent, Map<String, Object> members) {
        return saved(writer.add(kind, council, parent, typed(kind, members)));
    }

    /// Changes the members given, and no other.
    ///
    /// @throws Refusal like [#add]; 412 `WEB-412` when the part was changed since that version
    CouncilPart change(PartKind kind, UUID council, UUID id, int version, Map<String, Object> members) {
        Typed typed = typed(kind, members);
        List<Field> fields = CouncilForms.fields(kind).stream().filter(field -> members.containsKey(field.name()))
                .toList();
        return saved(writer.change(kind, council, id, version, fields, typed));
    }

    Refusal invalid(Map<String, Problem> problems) {
        Map<String, String> sentences = problems.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey,
                        one -> texts.text(one.getValue().messageKey(), one.getValue().arguments().toArray()),
                        (one, _) -> one, LinkedHashMap::new));
        return Refusal.unprocessable("COU-020").with("fields", sentences);
    }

    private CouncilPart saved(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Saved(CouncilPart part) -> part;
            case Outcome.Invalid(Map<String, Problem> problems) -> throw invalid(problems);
            case Outcome.Stale(CouncilPart current, List<String> _) -> throw EntityTags.stale(current.version());
        };
    }

    private static Typed typed(PartKind kind, Map<String, Object> members) {
        Set<String> unknown = new TreeSet<>(members.keySet());
        CouncilForms.fields(kind).forEach(field -> unknown.remove(field.name()));
        if (!unknown.isEmpty()) {
            throw Refusal.unprocessable("COU-022", String.join(", ", unknown)).with("fields", unknown);
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Map.Entry<String, Object> member : members.entrySet()) {
            values.put(member.getKey(), words(member.getValue()));
        }
        return new Typed(values);
    }

    private static List<String> words(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        boolean isNothing = value == null || Boolean.FALSE.equals(value);
        return isNothing ? List.of() : List.of(String.valueOf(value));
    }
}
