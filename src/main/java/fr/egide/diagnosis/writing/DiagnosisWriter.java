package fr.egide.diagnosis.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.diagnosis.Diagnosis;
import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.diagnosis.DiagnosisPart;
import fr.egide.diagnosis.DiagnosisState;
import fr.egide.diagnosis.Finding;
import fr.egide.diagnosis.PartKind;
import fr.egide.diagnosis.Source;
import fr.egide.web.Refusal;
import fr.egide.web.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The one way in which a diagnosis changes: values checked, history written, nothing overwritten silently, nothing at
/// all once it is handed in.
@Component
public class DiagnosisWriter {

    private final DiagnosisDirectory diagnoses;
    private final JdbcAggregateTemplate rows;
    private final JdbcClient jdbc;
    private final ValueParser parser;
    private final DiagnosisHistory history;
    private final Trees trees;

    DiagnosisWriter(DiagnosisDirectory diagnoses, JdbcAggregateTemplate rows, JdbcClient jdbc, ValueParser parser,
            DiagnosisHistory history, Trees trees) {
        this.diagnoses = diagnoses;
        this.rows = rows;
        this.jdbc = jdbc;
        this.parser = parser;
        this.history = history;
        this.trees = trees;
    }

    /// Changes the given fields of a part that was read at `version`.
    ///
    /// @param typed texts by the name of the field
    /// @throws Refusal 409 `DIA-001` when the diagnosis isn't a draft any more
    @Transactional
    public Outcome change(PartKind kind, UUID diagnosis, UUID id, int version, List<Field> fields,
            Map<String, List<String>> typed) {
        requireDraft(diagnosis);
        DiagnosisPart before = diagnoses.get(kind.type(), diagnosis, id);
        ObjectNode old = trees.tree(before);
        Map<String, Wrong> problems = new LinkedHashMap<>();
        ObjectNode now = filled(old.deepCopy(), diagnosis, fields, typed, problems);
        if (!problems.isEmpty()) {
            return new Outcome.Invalid(problems);
        }
        List<String> changed = Trees.differences(old, now);
        if (changed.isEmpty()) {
            return new Outcome.Saved(before);
        }
        return before.version() == version
                ? save(before, trees.object(now, kind.type()))
                : new Outcome.Stale(before, changed);
    }

    /// Adds a part to a diagnosis.
    ///
    /// @param finding what the part bears on, for the kinds that bear on one
    /// @throws Refusal 409 `DIA-001`; 404 `DIA-405` without the finding
    @Transactional
    public Outcome add(PartKind kind, UUID diagnosis, @Nullable UUID finding, Map<String, List<String>> typed) {
        requireDraft(diagnosis);
        Map<String, Wrong> problems = new LinkedHashMap<>();
        ObjectNode tree = trees.empty();
        tree.put("id", UUID.randomUUID().toString()).put("diagnosis", diagnosis.toString()).put("version", 0);
        if (kind.isOfFinding()) {
            UUID known = diagnoses.get(Finding.class, diagnosis, finding == null ? diagnosis : finding).id();
            tree.put("finding", known.toString());
        }
        filled(tree, diagnosis, Forms.fields(kind), typed, problems);
        if (!problems.isEmpty()) {
            return new Outcome.Invalid(problems);
        }
        tree.put("position", next(kind, diagnosis));
        DiagnosisPart added = rows.insert(trees.object(tree, kind.type()));
        history.record(null, added);
        return new Outcome.Saved(added);
    }

    /// Removes a part of a draft; what it was stays in the history.
    ///
    /// @throws Refusal 409 `DIA-001`; 409 `DIA-006` when other parts stand on it
    @Transactional
    public void remove(PartKind kind, UUID diagnosis, UUID id) {
        requireDraft(diagnosis);
        DiagnosisPart part = diagnoses.get(kind.type(), diagnosis, id);
        if (isNamed(kind, diagnosis, id)) {
            throw Refusal.conflict("DIA-006");
        }
        try {
            history.recordRemoval(part);
            rows.delete(part);
        } catch (DataIntegrityViolationException e) {
            throw (Refusal) Refusal.conflict("DIA-006").initCause(e);
        }
    }

    /// The diagnosis, locked until the end of the transaction.
    void requireDraft(UUID diagnosis) {
        jdbc.sql("SELECT 1 FROM diagnosis.diagnosis WHERE id = :id FOR UPDATE").param("id", diagnosis).query()
                .optionalValue();
        if (diagnoses.get(diagnosis).state() != DiagnosisState.DRAFT) {
            throw Refusal.conflict("DIA-001");
        }
    }

    Outcome save(DiagnosisPart before, DiagnosisPart after) {
        try {
            DiagnosisPart saved = rows.update(after);
            history.record(before, saved);
            return new Outcome.Saved(saved);
        } catch (OptimisticLockingFailureException e) {
            DiagnosisPart current = diagnoses.get(before.getClass(), before.diagnosis(), before.id());
            return new Outcome.Stale(current, Trees.differences(trees.tree(current), trees.tree(after)));
        }
    }

    private ObjectNode filled(ObjectNode tree, UUID diagnosis, List<Field> fields, Map<String, List<String>> typed,
            Map<String, Wrong> problems) {
        for (Field field : fields) {
            tree.set(field.name(), trees.node(parser.read(field, typed.getOrDefault(field.name(), List.of()),
                    problems)));
            checkReferences(field, diagnosis, tree.path(field.name()), problems);
        }
        ordered(tree, "periodFrom", "periodTo", problems);
        ordered(tree, "startedOn", "endedOn", problems);
        return tree;
    }

    private void checkReferences(Field field, UUID diagnosis, JsonNode chosen, Map<String, Wrong> problems) {
        List<UUID> known = switch (field.kind()) {
            case FINDINGS -> diagnoses.list(Finding.class, diagnosis).stream().map(Finding::id).toList();
            case SOURCES -> diagnoses.list(Source.class, diagnosis).stream().map(Source::id).toList();
            default -> List.of();
        };
        chosen.valueStream().map(JsonNode::asString).filter(id -> !known.contains(UUID.fromString(id))).findFirst()
                .ifPresent(id -> problems.putIfAbsent(field.name(), Wrong.of("choice", id)));
    }

    private static void ordered(ObjectNode tree, String first, String last, Map<String, Wrong> problems) {
        if (tree.hasNonNull(first) && tree.hasNonNull(last)
                && tree.get(last).asString().compareTo(tree.get(first).asString()) < 0) {
            problems.putIfAbsent(last, Wrong.of("ends-before-start"));
        }
    }

    int next(PartKind kind, UUID diagnosis) {
        return diagnoses.list(kind.type(), diagnosis).stream().map(trees::tree)
                .mapToInt(tree -> tree.path("position").asInt()).max().orElse(0) + 1;
    }

    private boolean isNamed(PartKind kind, UUID diagnosis, UUID id) {
        return switch (kind) {
            case SOURCE -> diagnoses.list(Finding.class, diagnosis).stream()
                    .anyMatch(finding -> finding.sources().contains(id));
            case FINDING -> diagnoses.list(fr.egide.diagnosis.ConsultationEvent.class, diagnosis).stream()
                    .anyMatch(event -> event.findings().contains(id));
            case DIAGNOSIS, SECTION, FIGURE, VIEWPOINT, RESPONSE, EVENT, PREPARATION, TOPIC -> false;
        };
    }

    /// Replaces a diagnosis by a changed copy of it, for moves of the diagnosis itself.
    ///
    /// @throws Refusal 409 `DIA-409` when someone saved it meanwhile
    void move(Diagnosis before, Diagnosis after) {
        if (save(before, after) instanceof Outcome.Stale) {
            throw Refusal.conflict("DIA-409");
        }
    }

    /// Inserts a part already made.
    <T extends DiagnosisPart> T insert(T part) {
        T added = rows.insert(part);
        history.record(null, added);
        return added;
    }
}
