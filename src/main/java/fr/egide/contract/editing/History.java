package fr.egide.contract.editing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.CurrentUser;
import fr.egide.contract.ContractObject;
import fr.egide.contract.ObjectKind;
import fr.egide.web.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Typed field changes, one row each, from which any object is rebuilt as it was at any instant.
@Component
public class History {

    /// Name of the field of a row that says the object was removed.
    public static final String REMOVAL = "-";

    private final FieldChanges changes;
    private final NamedParameterJdbcOperations batches;
    private final Trees trees;
    private final CurrentUser user;
    private final Clock clock;

    History(FieldChanges changes, NamedParameterJdbcOperations batches, Trees trees, CurrentUser user, Clock clock) {
        this.changes = changes;
        this.batches = batches;
        this.trees = trees;
        this.user = user;
        this.clock = clock;
    }

    /// Writes what differs between two states of an object, in the transaction that changes it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(@Nullable ContractObject before, ContractObject after) {
        ObjectNode old = before == null ? trees.empty() : trees.tree(before);
        ObjectNode now = trees.tree(after);
        write(Trees.differences(old, now).stream()
                .map(name -> row(after, name, old.path(name), now.path(name))).toList());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void recordRemoval(ContractObject removed) {
        write(List.of(row(removed, REMOVAL, trees.tree(removed), trees.empty().path(REMOVAL))));
    }

    /// Whether whoever is signed in added this object after the contract was signed.
    boolean addedSinceSignature(ContractObject object) {
        return changes.addedSinceSignature(object.contract(), object.id(), user.get().id());
    }

    /// The object as it was at an instant, as a tree of its fields; nothing before its creation or after its removal.
    public Optional<ObjectNode> at(UUID object, Instant instant) {
        return rebuilt(changes.of(object).stream().filter(change -> !change.at().isAfter(instant)).toList());
    }

    /// The object as someone read it, at this number of its last change.
    public Optional<ObjectNode> atVersion(UUID object, int version) {
        return rebuilt(changes.of(object).stream().filter(change -> change.version() <= version).toList());
    }

    private Optional<ObjectNode> rebuilt(List<FieldChange> inOrder) {
        ObjectNode state = trees.empty();
        for (FieldChange change : inOrder) {
            if (change.field().equals(REMOVAL)) {
                return Optional.empty();
            }
            state.set(change.field(), change.after());
            state.put("version", change.version());
        }
        return state.isEmpty() ? Optional.empty() : Optional.of(state);
    }

    private SqlParameterSource row(ContractObject object, String field, JsonNode before, JsonNode after) {
        return new MapSqlParameterSource("contract", object.contract()).addValue("kind", ObjectKind.of(object).name())
                .addValue("object", object.id()).addValue("version", object.version())
                .addValue("at", Timestamp.from(clock.instant())).addValue("actor", user.get().id())
                .addValue("field", field)
                .addValue("before", before.isMissingNode() ? "null" : trees.write(before))
                .addValue("after", after.isMissingNode() ? "null" : trees.write(after));
    }

    /// All fields of a change in one round trip: an import writes tens of thousands.
    private void write(List<SqlParameterSource> rows) {
        batches.batchUpdate("""
                INSERT INTO contract.field_change (contract, kind, object, version, at, actor, field, before, after)
                VALUES (:contract, :kind, :object, :version, :at, :actor, :field, :before::jsonb, :after::jsonb)""",
                rows.toArray(SqlParameterSource[]::new));
    }
}
