package fr.egide.council.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.Problem;
import fr.egide.contract.editing.Typed;
import fr.egide.contract.editing.ValueReader;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.CouncilPart;
import fr.egide.council.PartKind;
import fr.egide.web.Refusal;
import fr.egide.web.Trees;
import tools.jackson.databind.node.ObjectNode;

/// The one way in which a council changes: values checked, history written, nothing overwritten silently.
@Component
public class CouncilWriter {

    private final CouncilDirectory councils;
    private final JdbcAggregateTemplate rows;
    private final ValueReader reader;
    private final CouncilHistory history;
    private final CouncilChecks checks;
    private final Trees trees;

    CouncilWriter(CouncilDirectory councils, JdbcAggregateTemplate rows, ValueReader reader, CouncilHistory history,
            CouncilChecks checks, Trees trees) {
        this.councils = councils;
        this.rows = rows;
        this.reader = reader;
        this.history = history;
        this.checks = checks;
        this.trees = trees;
    }

    /// Changes the given fields of a part that was read at `version`.
    @Transactional
    public Outcome change(PartKind kind, UUID council, UUID id, int version, List<Field> fields, Typed typed) {
        CouncilPart before = councils.get(kind.type(), council, id);
        checks.requireChangeable(before);
        ObjectNode old = trees.tree(before);
        Map<String, Problem> problems = new LinkedHashMap<>();
        ObjectNode now = filled(kind, council, old.deepCopy(), fields, typed, problems);
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

    /// Adds a part to a council.
    ///
    /// @param parent what it belongs to, for the kinds that belong to something
    /// @throws Refusal 404 `COU-405` without it
    @Transactional
    public Outcome add(PartKind kind, UUID council, @Nullable UUID parent, Typed typed) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        ObjectNode tree = trees.empty();
        tree.put("id", UUID.randomUUID().toString()).put("council", council.toString()).put("version", 0);
        checks.belongs(kind, council, parent, tree);
        filled(kind, council, tree, CouncilForms.fields(kind), typed, problems);
        if (!problems.isEmpty()) {
            return new Outcome.Invalid(problems);
        }
        checks.completed(kind, council, tree);
        return new Outcome.Saved(insert(trees.object(tree, kind.type())));
    }

    /// Inserts a part already made.
    @Transactional
    public <T extends CouncilPart> T insert(T part) {
        T added = rows.insert(part);
        history.record(null, added);
        return added;
    }

    /// Replaces a part by a changed copy of it.
    @Transactional
    public Outcome save(CouncilPart before, CouncilPart after) {
        try {
            CouncilPart saved = rows.update(after);
            history.record(before, saved);
            return new Outcome.Saved(saved);
        } catch (OptimisticLockingFailureException e) {
            CouncilPart current = councils.get(before.getClass(), before.council(), before.id());
            return new Outcome.Stale(current, Trees.differences(trees.tree(current), trees.tree(after)));
        }
    }

    /// Replaces a part by a changed copy of it, for moves of its life.
    ///
    /// @throws Refusal 409 `COU-409` when someone saved it meanwhile
    @Transactional
    public void move(CouncilPart before, CouncilPart after) {
        if (save(before, after) instanceof Outcome.Stale) {
            throw Refusal.conflict("COU-409");
        }
    }

    /// Removes a part; what it was stays in the history.
    ///
    /// @throws Refusal 409 `COU-001` when others stand on it, `COU-002` in a meeting whose minutes are approved
    @Transactional
    public void remove(PartKind kind, UUID council, UUID id) {
        CouncilPart part = councils.get(kind.type(), council, id);
        checks.requireChangeable(part);
        try {
            history.record(part, null);
            rows.delete(part);
        } catch (DataIntegrityViolationException e) {
            throw (Refusal) Refusal.conflict("COU-001").initCause(e);
        }
    }

    private ObjectNode filled(PartKind kind, UUID council, ObjectNode tree, List<Field> fields, Typed typed,
            Map<String, Problem> problems) {
        fields.forEach(field -> tree.set(field.name(), trees.node(reader.read(field, typed, problems))));
        checks.of(kind, council, fields, tree, problems);
        return tree;
    }
}
