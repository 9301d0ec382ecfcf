package fr.egide.installation.backup;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The tables and sequences of this application in a database, which may be shared with others: those of its rooms' schemas.
final class Catalogue {

    private static final String SCHEMAS = "schemas";

    private final JdbcClient jdbc;
    private final Set<String> schemas;

    Catalogue(Connection connection, Set<String> schemas) {
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.schemas = Set.copyOf(schemas);
    }

    /// Columns by table, those that are computed from others left out; what is referred to comes first.
    Map<TableName, List<String>> tables() {
        Map<TableName, List<String>> columns = new LinkedHashMap<>();
        jdbc.sql("""
                SELECT c.table_schema, c.table_name, c.column_name
                FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
                WHERE t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER' AND c.table_schema IN (:schemas)
                ORDER BY c.table_schema, c.table_name, c.ordinal_position""").param(SCHEMAS, schemas)
                .query(row -> {
                    columns.computeIfAbsent(new TableName(row.getString(1), row.getString(2)), _ -> new ArrayList<>())
                            .add(row.getString(3));
                });
        Map<TableName, List<String>> ordered = new LinkedHashMap<>();
        fillingOrder(columns.keySet()).forEach(table -> ordered.put(table, columns.getOrDefault(table, List.of())));
        return ordered;
    }

    List<Manifest.Sequence> sequences() {
        List<TableName> names = jdbc.sql(
                "SELECT schemaname, sequencename FROM pg_sequences WHERE schemaname IN (:schemas) ORDER BY 1, 2")
                .param(SCHEMAS, schemas)
                .query((row, _) -> new TableName(row.getString(1), row.getString(2))).list();
        return names.stream().map(name -> jdbc.sql("SELECT last_value, is_called FROM " + name.sql())
                .query((row, _) -> new Manifest.Sequence(name.schema(), name.name(), row.getLong(1), row.getBoolean(2)))
                .single()).toList();
    }

    private List<TableName> fillingOrder(Set<TableName> tables) {
        Map<TableName, Set<TableName>> refersTo = new LinkedHashMap<>();
        tables.forEach(table -> refersTo.put(table, new LinkedHashSet<>()));
        jdbc.sql("""
                SELECT child_schema.nspname, child.relname, parent_schema.nspname, parent.relname
                FROM pg_constraint k
                JOIN pg_class child ON child.oid = k.conrelid
                JOIN pg_namespace child_schema ON child_schema.oid = child.relnamespace
                JOIN pg_class parent ON parent.oid = k.confrelid
                JOIN pg_namespace parent_schema ON parent_schema.oid = parent.relnamespace
                WHERE k.contype = 'f' AND k.conrelid <> k.confrelid""").query(row -> {
            refersTo.getOrDefault(new TableName(row.getString(1), row.getString(2)), new LinkedHashSet<>())
                    .add(new TableName(row.getString(3), row.getString(4)));
        });
        Set<TableName> placed = new LinkedHashSet<>();
        while (placed.size() < tables.size()) {
            List<TableName> free = tables.stream().filter(table -> !placed.contains(table))
                    .filter(table -> placed.containsAll(refersTo.getOrDefault(table, Set.of()))).toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle, placed so far: " + placed);
            }
            placed.addAll(free);
        }
        return List.copyOf(placed);
    }
}
