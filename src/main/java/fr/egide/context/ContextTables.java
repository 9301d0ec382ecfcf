package fr.egide.context;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.web.Refusal;

/// The tables loaded so far.
@Component
public class ContextTables {

    private static final String SELECT = """
            SELECT loaded_table.*, (SELECT count(*) FROM context.left_out WHERE table_id = id) AS left_out
            FROM context.loaded_table
            """;

    private final JdbcClient jdbc;
    private final Columns columns;
    private final Audit audit;

    ContextTables(JdbcClient jdbc, Columns columns, Audit audit) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.audit = audit;
    }

    /// One variable that a table gives for one year.
    record Series(String variable, int year, ContextTable table) {

        Columns.Key key() {
            return new Columns.Key(table.id(), variable, year, table.kind().exhaustive());
        }
    }

    /// The latest loaded first.
    public List<ContextTable> list() {
        return jdbc.sql(SELECT + "ORDER BY loaded_at DESC, id").query((row, _) -> table(row)).list();
    }

    /// @throws Refusal 404 `CTX-404`
    public ContextTable get(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id").param("id", id).query((row, _) -> table(row)).optional()
                .orElseThrow(() -> Refusal.notFound("CTX-404"));
    }

    public Optional<ContextTable> findByContent(String sha256) {
        return jdbc.sql(SELECT + "WHERE sha256 = :sha").param("sha", sha256).query((row, _) -> table(row)).optional();
    }

    /// What the file says that leads nowhere, in its order.
    public List<LeftOut> leftOut(UUID id) {
        return jdbc.sql("SELECT line, label, why FROM context.left_out WHERE table_id = :id ORDER BY position")
                .param("id", id).query((row, _) -> new LeftOut(row.getInt("line"), row.getString("label"),
                        LeftOut.Why.valueOf(row.getString("why"))))
                .list();
    }

    /// Takes a table away with all its values.
    ///
    /// @throws Refusal 404 `CTX-404`
    @Transactional
    public void remove(UUID id) {
        ContextTable table = get(id);
        jdbc.sql("DELETE FROM context.loaded_table WHERE id = :id").param("id", id).update();
        columns.forget(id);
        audit.record("CONTEXT_REMOVED", "CONTEXT", id.toString(), table.fileName());
    }

    /// Takes away the tables about the communes of the training mode.
    @Transactional
    public void removeFictitious() {
        list().stream().filter(ContextTable::fictitious).forEach(table -> remove(table.id()));
    }

    /// Every variable and year that tables give, the latest loaded table first.
    List<Series> series() {
        Map<UUID, List<Series>> byTable = new HashMap<>();
        Map<UUID, ContextTable> known = list().stream().collect(Collectors.toMap(ContextTable::id, one -> one));
        jdbc.sql("SELECT table_id, variable, year FROM context.series").query(row -> {
            ContextTable table = known.get(row.getObject("table_id", UUID.class));
            if (table != null) {
                byTable.computeIfAbsent(table.id(), _ -> new ArrayList<>())
                        .add(new Series(row.getString("variable"), row.getInt("year"), table));
            }
        });
        return known.values().stream()
                .sorted(Comparator.comparing(ContextTable::loadedAt).reversed().thenComparing(ContextTable::id))
                .flatMap(table -> byTable.getOrDefault(table.id(), List.of()).stream()).toList();
    }

    private static ContextTable table(ResultSet row) throws SQLException {
        return new ContextTable(row.getObject("id", UUID.class), TableKind.valueOf(row.getString("kind")),
                row.getString("title"), row.getString("source"), row.getString("licence"), row.getInt("first_year"),
                row.getInt("last_year"), row.getString("file_name"), row.getString("sha256"),
                row.getInt("value_count"), row.getInt("left_out"), row.getBoolean("fictitious"),
                row.getTimestamp("loaded_at").toInstant());
    }
}
