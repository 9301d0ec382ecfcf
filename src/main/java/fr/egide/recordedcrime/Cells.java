package fr.egide.recordedcrime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The cells of some territories, in one query whatever their number.
@Component
class Cells {

    private final JdbcClient jdbc;

    Cells(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Cells by indicator; those of editions not given are left out.
    Map<String, List<Cell>> read(Collection<Edition> editions, Collection<String> territories,
            Collection<String> indicators) {
        Map<UUID, Edition> byId = new HashMap<>();
        editions.forEach(edition -> byId.put(edition.id(), edition));
        Map<String, List<Cell>> cells = new HashMap<>();
        if (byId.isEmpty() || territories.isEmpty()) {
            return cells;
        }
        jdbc.sql("""
                SELECT * FROM recordedcrime.series
                WHERE territory = ANY(:territories) AND indicator = ANY(:indicators) AND edition = ANY(:editions)""")
                .param("territories", territories.toArray(String[]::new))
                .param("indicators", indicators.toArray(String[]::new))
                .param("editions", byId.keySet().toArray(UUID[]::new))
                .query(row -> {
                    Edition edition = byId.get(row.getObject("edition", UUID.class));
                    if (edition != null) {
                        add(row, edition, cells.computeIfAbsent(row.getString("indicator"), _ -> new ArrayList<>()));
                    }
                });
        return cells;
    }

    private static void add(ResultSet row, Edition edition, List<Cell> cells) throws SQLException {
        String states = row.getString("states");
        Integer[] counts = (Integer[]) row.getArray("counts").getArray();
        Double[] bases = (Double[]) row.getArray("bases").getArray();
        Double[] rates = (Double[]) row.getArray("rates").getArray();
        Integer[] lines = (Integer[]) row.getArray("lines").getArray();
        for (int i = 0; i < states.length(); i++) {
            if (lines[i] > 0) {
                State state = state(states.charAt(i));
                Double base = known(bases[i]);
                Double rate = known(rates[i]);
                boolean derives = base == null && state == State.PUBLISHED && counts[i] > 0 && rate != null && rate > 0;
                cells.add(new Cell(edition, row.getString("territory"), row.getInt("first_year") + i, state, counts[i],
                        derives && rate != null ? Double.valueOf(counts[i] * 1000.0 / rate) : base, derives, rate,
                        lines[i]));
            }
        }
    }

    private static State state(char letter) {
        return switch (letter) {
            case 'P' -> State.PUBLISHED;
            case 'W' -> State.WITHHELD;
            default -> State.ABSENT;
        };
    }

    private static @Nullable Double known(Double value) {
        return value.isNaN() ? null : value;
    }
}
