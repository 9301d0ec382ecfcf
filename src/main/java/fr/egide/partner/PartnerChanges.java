package fr.egide.partner;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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
    private final Trees trees;
    private final CurrentUser user;
    private final Clock clock;

    PartnerChanges(JdbcClient jdbc, Trees trees, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
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
        fields.forEach(field -> write(kind, object, version, field, old.path(field), now.path(field)));
        return fields;
    }

    /// Writes one thing that happened to an object and isn't one of its fields.
    @Transactional(propagation = Propagation.MANDATORY)
    void note(String kind, UUID object, int version, String field, Object what) {
        write(kind, object, version, field, trees.node(null), trees.node(what));
    }

    /// Forgets what was ever kept of an object.
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(UUID object) {
        jdbc.sql("DELETE FROM partner.field_change WHERE object = :object").param("object", object).update();
    }

    private void write(String kind, UUID object, int version, String field, JsonNode before, JsonNode after) {
        jdbc.sql("""
                INSERT INTO partner.field_change (kind, object, version, at, actor, field, before, after)
                VALUES (:kind, :object, :version, :at, :actor, :field, :before::jsonb, :after::jsonb)""")
                .param("kind", kind).param("object", object).param("version", version)
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", user.find().map(EgideUser::id).orElse(null)).param("field", field)
                .param("before", before.isMissingNode() ? "null" : trees.write(before))
                .param("after", after.isMissingNode() ? "null" : trees.write(after)).update();
    }
}
