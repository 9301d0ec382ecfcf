package fr.egide.diagnosis.writing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
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
import fr.egide.diagnosis.DiagnosisPart;
import fr.egide.diagnosis.PartKind;
import fr.egide.web.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What changed in a diagnosis, one row a field, and what was removed from it.
@Component
public class DiagnosisHistory {

    /// Name of the field of a row that says the part was removed.
    public static final String REMOVAL = "-";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final Trees trees;
    private final CurrentUser user;
    private final Clock clock;

    DiagnosisHistory(JdbcClient jdbc, NamedParameterJdbcOperations batches, Trees trees, CurrentUser user,
            Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.trees = trees;
        this.user = user;
        this.clock = clock;
    }

    /// Changes of one part by one account at one moment.
    ///
    /// @param fields names of the fields changed; [#REMOVAL] alone when the part was removed
    public record Change(PartKind kind, UUID part, Instant at, UUID actor, List<String> fields) {

        public boolean isRemoval() {
            return fields.contains(REMOVAL);
        }
    }

    /// Writes what differs between two states of a part, in the transaction that changes it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(@Nullable DiagnosisPart before, DiagnosisPart after) {
        ObjectNode old = before == null ? trees.empty() : trees.tree(before);
        ObjectNode now = trees.tree(after);
        batches.batchUpdate("""
                INSERT INTO diagnosis.field_change (diagnosis, kind, object, version, at, actor, field, before, after)
                VALUES (:diagnosis, :kind, :object, :version, :at, :actor, :field, :before::jsonb, :after::jsonb)""",
                Trees.differences(old, now).stream().map(name -> row(after, name, old.path(name), now.path(name)))
                        .toArray(SqlParameterSource[]::new));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void recordRemoval(DiagnosisPart removed) {
        batches.update("""
                INSERT INTO diagnosis.field_change (diagnosis, kind, object, version, at, actor, field, before, after)
                VALUES (:diagnosis, :kind, :object, :version, :at, :actor, :field, :before::jsonb, :after::jsonb)""",
                row(removed, REMOVAL, trees.tree(removed), trees.empty().path(REMOVAL)));
    }

    /// The latest changes first.
    public List<Change> latest(UUID diagnosis, int limit) {
        return jdbc.sql("""
                SELECT kind, object, max(at) AS at, actor, array_agg(field ORDER BY field) AS fields, max(seq) AS last
                FROM diagnosis.field_change
                WHERE diagnosis = :diagnosis AND field NOT IN ('id', 'diagnosis', 'finding', 'position')
                GROUP BY kind, object, version, actor, field = '-' ORDER BY last DESC LIMIT :limit""")
                .param("diagnosis", diagnosis).param("limit", limit)
                .query((row, _) -> new Change(PartKind.valueOf(row.getString("kind")),
                        row.getObject("object", UUID.class), row.getTimestamp("at").toInstant(),
                        row.getObject("actor", UUID.class), List.of((String[]) row.getArray("fields").getArray())))
                .list();
    }

    private SqlParameterSource row(DiagnosisPart part, String field, JsonNode before, JsonNode after) {
        return new MapSqlParameterSource("diagnosis", part.diagnosis()).addValue("kind", PartKind.of(part).name())
                .addValue("object", part.id()).addValue("version", part.version())
                .addValue("at", Timestamp.from(clock.instant())).addValue("actor", user.get().id())
                .addValue("field", field).addValue("before", json(before)).addValue("after", json(after));
    }

    private String json(JsonNode node) {
        return node.isMissingNode() ? "null" : trees.write(node);
    }
}
