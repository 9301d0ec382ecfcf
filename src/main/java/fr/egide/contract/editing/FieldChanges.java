package fr.egide.contract.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import fr.egide.contract.ObjectKind;
import fr.egide.web.PageOf;
import fr.egide.web.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The rows of the history, for reading.
@Component
public class FieldChanges {

    private static final String COLUMNS = "SELECT kind, object, version, at, actor, field, before, after ";

    /// What says something to a reader: not identifiers, places in an order, nor a box left unticked.
    private static final String TOLD = """
            FROM contract.field_change WHERE %s
            AND field NOT IN ('id', 'contract', 'position', 'departements', 'territory')
            AND (field <> 'action' OR kind = 'COMMITMENT')
            AND NOT (before = 'null'::jsonb AND after = 'false'::jsonb)""";

    private final JdbcClient jdbc;
    private final Trees trees;

    FieldChanges(JdbcClient jdbc, Trees trees) {
        this.jdbc = jdbc;
        this.trees = trees;
    }

    /// Every change of one object, the oldest first.
    List<FieldChange> of(UUID object) {
        return jdbc.sql(COLUMNS + "FROM contract.field_change WHERE object = :id ORDER BY seq").param("id", object)
                .query(this::change).list();
    }

    /// A page of what there is to read about one object, the latest first.
    public PageOf<FieldChange> ofObject(UUID contract, UUID object, int page, int size) {
        return page("object = :object AND contract = :contract", contract, object, page, size);
    }

    /// A page of what there is to read about a contract and all it is made of, the latest first.
    public PageOf<FieldChange> ofContract(UUID contract, int page, int size) {
        return page("contract = :contract", contract, contract, page, size);
    }

    /// Objects that were removed, as they were just before.
    public Map<UUID, ObjectNode> removed(Collection<UUID> objects) {
        StatementSpec asked = jdbc
                .sql(COLUMNS + "FROM contract.field_change WHERE object = ANY (:ids) AND field = :removal")
                .param("ids", objects.toArray(UUID[]::new)).param("removal", History.REMOVAL);
        return asked.query(this::change).list().stream()
                .collect(Collectors.toMap(FieldChange::object, change -> (ObjectNode) change.before()));
    }

    /// Whether this account added the object, after the contract was signed.
    boolean addedSinceSignature(UUID contract, UUID object, UUID actor) {
        return jdbc.sql("""
                SELECT coalesce(bool_and(actor = :actor AND seq > (SELECT max(seq) FROM contract.field_change
                    WHERE contract = :contract AND object = :contract AND field = 'state' AND after = '"SIGNED"')), false)
                FROM (SELECT actor, seq FROM contract.field_change WHERE object = :object ORDER BY seq LIMIT 1) AS first
                """).param("contract", contract).param("object", object).param("actor", actor).query(Boolean.class)
                .single();
    }

    /// Whether the contract ever had this object.
    boolean concern(UUID contract, UUID object) {
        return jdbc
                .sql("SELECT count(*) > 0 FROM contract.field_change WHERE object = :object AND contract = :contract")
                .param("object", object).param("contract", contract).query(Boolean.class).single();
    }

    private PageOf<FieldChange> page(String which, UUID contract, UUID object, int page, int size) {
        String from = TOLD.formatted(which);
        Map<String, Object> ids = Map.of("contract", contract, "object", object);
        long total = jdbc.sql("SELECT count(*) " + from).params(ids).query(Long.class).single();
        int last = (int) Math.max(1, (total + size - 1) / size);
        int shown = Math.clamp(page, 1, last);
        return new PageOf<>(jdbc.sql(COLUMNS + from + " ORDER BY seq DESC LIMIT :size OFFSET :from").params(ids)
                .param("size", size).param("from", (long) (shown - 1) * size).query(this::change).list(), shown, size,
                total);
    }

    private FieldChange change(ResultSet row, int number) throws SQLException {
        return new FieldChange(ObjectKind.valueOf(row.getString("kind")), row.getObject("object", UUID.class),
                row.getInt("version"), row.getTimestamp("at").toInstant(), row.getObject("actor", UUID.class),
                row.getString("field"), json(row.getString("before")), json(row.getString("after")));
    }

    private JsonNode json(@Nullable String text) {
        return trees.read(text == null ? "null" : text);
    }
}
