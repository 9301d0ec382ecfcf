package fr.egide.context.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Writes the counts of a file.
@Component
public class CountsStore {

    private final JdbcTemplate jdbc;

    CountsStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// In the current transaction, that of the table itself.
    public void add(UUID table, Counts counts) {
        List<Object[]> services = new ArrayList<>();
        List<Object[]> years = new ArrayList<>();
        counts.byService().forEach((service, byYear) -> {
            UUID id = UUID.randomUUID();
            services.add(new Object[]{id, table, service.departement(), service.force(), service.branch(),
                    service.name()});
            byYear.forEach((year, values) -> years.add(new Object[]{id, year, array(values)}));
        });
        jdbc.batchUpdate("""
                INSERT INTO context.service (id, table_id, departement, force, branch, name)
                VALUES (?, ?, ?, ?, ?, ?)""", services);
        jdbc.batchUpdate("INSERT INTO context.service_year (service_id, year, counts) VALUES (?, ?, ?::int[])", years);
    }

    /// An index that the file leaves out had no facts.
    private static String array(Integer[] counts) {
        return Stream.of(counts).map(count -> count == null ? "0" : count.toString())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
