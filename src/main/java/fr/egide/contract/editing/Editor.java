package fr.egide.contract.editing;

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

import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractObject;
import fr.egide.contract.ContractState;
import fr.egide.contract.ObjectKind;
import fr.egide.web.Refusal;
import fr.egide.web.Trees;
import tools.jackson.databind.node.ObjectNode;

import static java.util.Objects.requireNonNull;

/// The one way in which contract objects change: values checked, locks kept, history written, nothing overwritten silently.
@Component
public class Editor {

    private final ContractDirectory contracts;
    private final JdbcAggregateTemplate rows;
    private final ValueReader reader;
    private final History history;
    private final Numbering numbering;
    private final Trees trees;
    private final Locks locks;
    private final Checks checks;

    Editor(ContractDirectory contracts, JdbcAggregateTemplate rows, ValueReader reader, History history,
            Numbering numbering, Trees trees, Locks locks, Checks checks) {
        this.contracts = contracts;
        this.rows = rows;
        this.reader = reader;
        this.history = history;
        this.numbering = numbering;
        this.trees = trees;
        this.locks = locks;
        this.checks = checks;
    }

    /// Changes the given fields of an object that was read at `version`.
    @Transactional
    public Outcome change(ObjectKind kind, UUID contract, UUID id, int version, List<Field> fields, Typed typed) {
        ContractObject before = contracts.get(kind.type(), contract, id);
        Map<String, Problem> problems = new LinkedHashMap<>();
        ObjectNode old = trees.tree(before);
        ObjectNode now = filled(old.deepCopy(), fields, typed, problems);
        checks.of(fields, now, contract, problems);
        if (!problems.isEmpty()) {
            return new Outcome.Invalid(problems);
        }
        List<String> changed = Trees.differences(old, now);
        if (before.version() != version) {
            return changed.isEmpty() ? new Outcome.Saved(before) : new Outcome.Stale(before, changed);
        }
        if (changed.isEmpty()) {
            return new Outcome.Saved(before);
        }
        List<String> locked = locks.among(changed, kind, state(contract), before);
        return locked.isEmpty() ? save(before, trees.object(now, kind.type())) : new Outcome.Locked(locked);
    }

    /// Adds an object to a contract, under its parent where it has one.
    @Transactional
    public Outcome add(ObjectKind kind, UUID contract, @Nullable UUID parent, Typed typed) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        ObjectNode tree = trees.empty();
        tree.put("id", UUID.randomUUID().toString()).put("contract", contract.toString()).put("version", 0);
        filled(tree, Forms.fields(kind), typed, problems);
        if (parent != null) {
            tree.put(requireNonNull(kind.parentField()), parent.toString());
            problems.remove(requireNonNull(kind.parentField()));
        }
        checks.of(Forms.fields(kind), tree, contract, problems);
        if (!problems.isEmpty()) {
            return new Outcome.Invalid(problems);
        }
        List<String> filled = filledIn(kind, tree);
        ContractState state = state(contract);
        List<String> locked = Forms.mayBeAdded(kind, state) ? locks.among(filled, kind, state, null) : filled;
        if (!locked.isEmpty()) {
            return new Outcome.Locked(locked);
        }
        numbering.number(kind, contract, tree);
        ContractObject added = rows.insert(trees.object(tree, kind.type()));
        history.record(null, added);
        return new Outcome.Saved(added);
    }

    /// Inserts an object already made, as an import or the creation of a contract does.
    @Transactional
    public <T extends ContractObject> T insert(T object) {
        T added = rows.insert(object);
        history.record(null, added);
        return added;
    }

    /// Replaces an object by a changed copy of it, without asking what signing locked: for moves of the contract itself.
    @Transactional
    public Outcome save(ContractObject before, ContractObject after) {
        try {
            ContractObject saved = rows.update(after);
            history.record(before, saved);
            return new Outcome.Saved(saved);
        } catch (OptimisticLockingFailureException e) {
            ContractObject current = contracts.get(before.getClass(), before.contract(), before.id());
            return new Outcome.Stale(current, Trees.differences(trees.tree(current), trees.tree(after)));
        }
    }

    /// Removes an object of a contract that isn't signed yet, or one that this account added since; what it was stays in
    /// the history.
    ///
    /// @throws Refusal 409 `CON-001` when the contract is signed, `CON-002` when something else stands on the object
    @Transactional
    public void remove(ObjectKind kind, UUID contract, UUID id) {
        ContractObject object = contracts.get(kind.type(), contract, id);
        if (!mayRemove(object)) {
            throw Refusal.conflict("CON-001");
        }
        try {
            history.recordRemoval(object);
            rows.delete(object);
        } catch (DataIntegrityViolationException e) {
            throw Refusal.conflict("CON-002");
        }
    }

    /// Whether nothing that was agreed stands in the way of removing this object.
    public boolean mayRemove(ContractObject object) {
        return switch (state(object.contract())) {
            case DRAFT -> true;
            case SIGNED -> Forms.mayBeAdded(ObjectKind.of(object), ContractState.SIGNED)
                    && history.addedSinceSignature(object);
            case CLOSED -> false;
        };
    }

    private ObjectNode filled(ObjectNode tree, List<Field> fields, Typed typed, Map<String, Problem> problems) {
        fields.forEach(field -> tree.set(field.name(), trees.node(reader.read(field, typed, problems))));
        return tree;
    }

    private List<String> filledIn(ObjectKind kind, ObjectNode tree) {
        List<String> filled = Trees.differences(trees.empty(), tree);
        return Forms.fields(kind).stream().map(Field::name).filter(filled::contains).toList();
    }

    private ContractState state(UUID contract) {
        Contract found = contracts.get(contract);
        return found.state();
    }
}
