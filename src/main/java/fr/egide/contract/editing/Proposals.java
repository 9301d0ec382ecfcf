package fr.egide.contract.editing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.CurrentUser;
import fr.egide.contract.ObjectKind;
import fr.egide.web.Trees;
import tools.jackson.databind.JsonNode;

/// Changes of what was agreed, kept for the next amendment.
@Component
public class Proposals {

    private final JdbcClient jdbc;
    private final Trees trees;
    private final CurrentUser user;
    private final Clock clock;

    Proposals(JdbcClient jdbc, Trees trees, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.trees = trees;
        this.user = user;
        this.clock = clock;
    }

    /// What the amendment would do.
    public enum Act {
        CHANGE, ADD, REMOVE
    }

    /// A change asked for: the typed texts by field.
    ///
    /// @param object the object to change or to remove, or the parent under which to add one
    public record Proposal(UUID id, Act act, ObjectKind kind, UUID object, Instant at, UUID actor, JsonNode fields,
            @Nullable String reason) {

        /// What was typed for a field.
        public List<String> typed(String field) {
            return fields.path(field).valueStream().map(JsonNode::asString).toList();
        }
    }

    public void propose(UUID contract, ObjectKind kind, UUID object, Map<String, List<String>> fields,
            @Nullable String reason) {
        propose(Act.CHANGE, contract, kind, object, fields, reason);
    }

    @Transactional
    public void propose(Act act, UUID contract, ObjectKind kind, UUID object, Map<String, List<String>> fields,
            @Nullable String reason) {
        jdbc.sql("""
                INSERT INTO contract.proposal (id, act, contract, kind, object, at, actor, fields, reason)
                VALUES (:id, :act, :contract, :kind, :object, :at, :actor, :fields::jsonb, :reason)""")
                .param("id", UUID.randomUUID()).param("act", act.name()).param("contract", contract)
                .param("kind", kind.name()).param("object", object).param("at", Timestamp.from(clock.instant()))
                .param("actor", user.get().id()).param("fields", trees.write(trees.node(fields)))
                .param("reason", reason).update();
    }

    public List<Proposal> list(UUID contract) {
        return jdbc.sql("SELECT * FROM contract.proposal WHERE contract = :contract ORDER BY at DESC")
                .param("contract", contract)
                .query((row, _) -> new Proposal(row.getObject("id", UUID.class), Act.valueOf(row.getString("act")),
                        ObjectKind.valueOf(row.getString("kind")),
                        row.getObject("object", UUID.class), row.getTimestamp("at").toInstant(),
                        row.getObject("actor", UUID.class), trees.read(row.getString("fields")),
                        row.getString("reason")))
                .list();
    }
}
