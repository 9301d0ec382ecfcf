package fr.egide.context.importing;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.context.ContextTable;
import fr.egide.context.LeftOut;

/// Writes a table and its values.
@Component
class ContextStore {

    private final JdbcClient client;
    private final JdbcTemplate jdbc;

    ContextStore(JdbcClient client, JdbcTemplate jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    void add(ContextTable table, @Nullable UUID by) {
        client.sql("""
                INSERT INTO context.loaded_table (id, kind, title, source, licence, first_year, last_year, file_name,
                  sha256, fictitious, value_count, loaded_at, loaded_by)
                VALUES (:id, :kind, :title, :source, :licence, :first, :last, :file, :sha, :fictitious, :count, :at,
                  :by)""").param("id", table.id()).param("kind", table.kind().name()).param("title", table.title())
                .param("source", table.source()).param("licence", table.licence()).param("first", table.firstYear())
                .param("last", table.lastYear()).param("file", table.fileName()).param("sha", table.sha256())
                .param("fictitious", table.fictitious()).param("count", table.values())
                .param("at", Timestamp.from(table.loadedAt())).param("by", by).update();
    }

    /// @param today today's code of each code of the file that has one
    void add(UUID table, Collected collected, Map<String, String> today) {
        collected.columns().forEach((key, values) -> {
            client.sql("INSERT INTO context.series VALUES (:table, :variable, :year)").param("table", table)
                    .param("variable", key.variable()).param("year", key.year()).update();
            column(table, key, List.copyOf(values.entrySet()), today);
        });
        List<Map.Entry<Collected.Named, String>> names = List.copyOf(collected.names().entrySet());
        client.sql("""
                INSERT INTO context.name (table_id, variable, code, today, key, name)
                SELECT :table, * FROM unnest(:variables::text[], :codes::text[], :today::text[], :keys::text[],
                  :names::text[])""").param("table", table)
                .param("variables", texts(names, name -> name.getKey().variable()))
                .param("codes", texts(names, name -> name.getKey().code()))
                .param("today", texts(names, name -> today.get(name.getKey().code())))
                .param("keys", texts(names, name -> name.getKey().key()))
                .param("names", texts(names, Map.Entry::getValue)).update();
        leftOut(table, collected.leftOut());
    }

    private void column(UUID table, Collected.Key key, List<Map.Entry<String, Collected.Given>> values,
            Map<String, String> today) {
        client.sql("""
                INSERT INTO context.value (table_id, variable, year, code, today, value, absence)
                SELECT :table, :variable, :year, * FROM unnest(:codes::text[], :today::text[], :values::numeric[],
                  :absences::text[])""").param("table", table).param("variable", key.variable())
                .param("year", key.year()).param("codes", texts(values, Map.Entry::getKey))
                .param("today", texts(values, value -> today.get(value.getKey())))
                .param("values", texts(values, value -> value.getValue().value()))
                .param("absences", texts(values, value -> value.getValue().absence())).update();
    }

    private void leftOut(UUID table, List<LeftOut> lines) {
        Map<LeftOut, Integer> positions = new HashMap<>();
        lines.forEach(line -> positions.putIfAbsent(line, positions.size()));
        jdbc.batchUpdate("INSERT INTO context.left_out (table_id, position, line, label, why) VALUES (?, ?, ?, ?, ?)",
                positions.entrySet().stream().map(one -> new Object[]{table, one.getValue(), one.getKey().line(),
                        one.getKey().label(), one.getKey().why().name()}).toList());
    }

    private static <T> @Nullable String[] texts(List<T> items, Function<T, @Nullable Object> text) {
        @Nullable
        String[] texts = new String[items.size()];
        for (int i = 0; i < texts.length; i++) {
            Object one = text.apply(items.get(i));
            texts[i] = one == null ? null : one.toString();
        }
        return texts;
    }
}
