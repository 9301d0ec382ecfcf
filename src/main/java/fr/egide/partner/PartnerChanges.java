package fr.egide.partner;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.CurrentUser;
import fr.egide.account.EgideUser;
import fr.egide.web.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What changed in organisations, contacts and what they hold, one row a field.
@Component
public class PartnerChanges {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final Trees trees;
    private final CurrentUser user;
    private final Clock clock;

    PartnerChanges(JdbcClient jdbc, NamedParameterJdbcOperations batches, Trees trees, CurrentUser user,
            Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.trees = trees;
        this.user = user;
        this.clock = clock;
    }

    /// Every change of one object, the latest first.
    public List<FieldChange> of(UUID object) {
        return jdbc.sql("SELECT * FROM partner.field_change WHERE object = :object ORDER BY seq DESC")
                .param("object", object)
                .query((row, _) -> new FieldChange(row.getTimestamp("at").toInstant(),
                        row.getObject("actor", UUID.class), row.getInt("version"), row.getString("field"),
                        trees.read(row.getString("before")), trees.read(row.getString("after"))))
                .list();
    }

    /// Writes what differs between two states of an object, in the transaction that changes it.
    ///
    /// @return names of the fields that differ
    @Transactional(propagation = Propagation.MANDATORY)
    List<String> record(String kind, UUID object, int version, @Nullable Object before, Object after) {
        ObjectNode old = before == null ? trees.empty() : trees.tree(before);
        ObjectNode now = trees.tree(after);
        List<String> fields = Trees.differences(old, now).stream().filter(name -> !name.equals("id")).toList();
        write(fields.stream().map(field -> row(kind, object, version, field, old.path(field), now.path(field)))
                .toList());
        return fields;
    }

    /// Writes one thing that happened to an object and isn't one of its fields.
    @Transactional(propagation = Propagation.MANDATORY)
    void note(String kind, UUID object, int version, String field, Object what) {
        write(List.of(row(kind, object, version, field, trees.node(null), trees.node(what))));
    }

    /// Forgets what was ever kept of an object.
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(UUID object) {
        jdbc.sql("DELETE FROM partner.field_change WHERE object = :object").param("object", object).update();
    }

    private SqlParameterSource row(String kind, UUID object, int version, String field, JsonNode before,
            JsonNode after) {
        return new MapSqlParameterSource("kind", kind).addValue("object", object).addValue("version", version)
                .addValue("at", Timestamp.from(clock.instant()))
                .addValue("actor", user.find().map(EgideUser::id).orElse(null)).addValue("field", field)
                .addValue("before", before.isMissingNode() ? "null" : trees.write(before))
                .addValue("after", after.isMissingNode() ? "null" : trees.write(after));
    }

    /// All fields of a change in one round trip: a file changes hundreds of them.
    private void write(List<SqlParameterSource> rows) {
        batches.batchUpdate("""
                INSERT INTO partner.field_change (kind, object, version, at, actor, field, before, after)
                VALUES (:kind, :object, :version, :at, :actor::uuid, :field, :before::jsonb, :after::jsonb)""",
                rows.toArray(SqlParameterSource[]::new));
    }
}
