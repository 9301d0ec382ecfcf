package fr.egide.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.contract.ContractObject;
import fr.egide.web.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Fields of the objects of a contract as they were at the end of a day, from its history, in one statement. What was
/// recorded later than that day reads as it was first recorded.
@Component
class PastFields {

    private final JdbcClient jdbc;
    private final Trees trees;
    private final Clock clock;

    PastFields(JdbcClient jdbc, Trees trees, Clock clock) {
        this.jdbc = jdbc;
        this.trees = trees;
        this.clock = clock;
    }

    /// Some fields of one object.
    ///
    /// @param recorded whether it was recorded by that day already
    record Past(boolean recorded, Map<String, JsonNode> fields) {}

    /// Those of a contract's objects, by object; nothing for an object without history.
    Map<UUID, Past> read(UUID contract, LocalDate day, Set<String> fields) {
        Instant end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        Map<UUID, Past> past = new HashMap<>();
        jdbc.sql("""
                SELECT DISTINCT ON (object, field) object, field, after, since < :end AS recorded
                FROM (SELECT *, min(version) OVER own AS first, min(at) OVER own AS since
                      FROM contract.field_change WHERE contract = :contract
                      WINDOW own AS (PARTITION BY object)) change
                WHERE field IN (:fields) AND (at < :end OR version = first)
                ORDER BY object, field, seq DESC""").param("contract", contract).param("end", Timestamp.from(end))
                .param("fields", fields).query(row -> {
                    add(past, row);
                });
        return past;
    }

    private void add(Map<UUID, Past> past, ResultSet row) throws SQLException {
        boolean recorded = row.getBoolean("recorded");
        past.computeIfAbsent(row.getObject("object", UUID.class), _ -> new Past(recorded, new HashMap<>())).fields()
                .put(row.getString("field"), trees.read(row.getString("after")));
    }

    /// The object with these fields as they were; what wasn't filled then is absent.
    <T extends ContractObject> T then(T now, Past past, Set<String> fields, Class<T> type) {
        ObjectNode tree = trees.tree(now);
        fields.forEach(field -> tree.set(field, past.fields().getOrDefault(field, trees.node(null))));
        return trees.object(tree, type);
    }
}
