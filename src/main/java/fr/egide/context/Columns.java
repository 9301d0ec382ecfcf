package fr.egide.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.territory.Commune;
import fr.egide.territory.Territories;

/// Columns as they are read, kept in memory: a table never changes once it is loaded.
@Component
class Columns {

    private final JdbcClient jdbc;
    private final Territories territories;
    private final Variables variables;
    private final Map<Key, Column> kept = new ConcurrentHashMap<>();

    Columns(JdbcClient jdbc, Territories territories, Variables variables) {
        this.jdbc = jdbc;
        this.territories = territories;
        this.variables = variables;
    }

    /// @param exhaustive whether a commune of France that isn't there has none
    record Key(UUID table, String variable, int year, boolean exhaustive) {}

    Column get(Key key) {
        return kept.computeIfAbsent(key, this::read);
    }

    void forget(UUID table) {
        kept.keySet().removeIf(key -> key.table().equals(table));
    }

    private Column read(Key key) {
        Aggregation aggregation = variables.get(key.variable()).aggregation();
        List<String> codes = new ArrayList<>();
        List<Column.Cell> cells = new ArrayList<>();
        jdbc.sql("""
                SELECT today, value, absence FROM context.value
                WHERE table_id = :table AND variable = :variable AND year = :year AND today IS NOT NULL
                ORDER BY today COLLATE "C", code""").param("table", key.table()).param("variable", key.variable())
                .param("year", key.year()).query(row -> {
                    String code = row.getString("today");
                    Column.Cell cell = cell(row.getDouble("value"), row.getString("absence"));
                    if (!codes.isEmpty() && codes.getLast().equals(code)) {
                        cells.set(cells.size() - 1, Merging.of(aggregation, cells.getLast(), cell));
                    } else {
                        codes.add(territories.findCommune(code).map(Commune::code).orElse(code));
                        cells.add(cell);
                    }
                });
        return new Column(codes.toArray(String[]::new), cells.stream().mapToDouble(Column.Cell::value).toArray(),
                cells.stream().map(Column.Cell::absence).toArray(Absence[]::new), names(key), key.exhaustive(),
                codes.stream().anyMatch(territories::isFictitious));
    }

    private static Column.Cell cell(double value, @Nullable String absence) {
        return new Column.Cell(value, absence == null ? null : Absence.valueOf(absence));
    }

    private Map<String, List<Column.Name>> names(Key key) {
        Map<String, List<Column.Name>> names = new HashMap<>();
        Map<Column.Name, Column.Name> one = new HashMap<>();
        jdbc.sql("""
                SELECT today, key, name FROM context.name
                WHERE table_id = :table AND variable = :variable AND today IS NOT NULL ORDER BY today, name, key""")
                .param("table", key.table()).param("variable", key.variable())
                .query(row -> {
                    Column.Name read = new Column.Name(row.getString("key"), row.getString("name"));
                    Column.Name name = one.computeIfAbsent(read, same -> same);
                    names.computeIfAbsent(row.getString("today"), _ -> new ArrayList<>(1)).add(name);
                });
        return names;
    }
}
