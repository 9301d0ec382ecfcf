package fr.egide.recordedcrime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.store.CellReader;

/// The cells of some territories, in one query whatever their number.
@Component
class Cells {

    private final JdbcClient jdbc;
    private final SeriesIndicators indicators;

    Cells(JdbcClient jdbc, SeriesIndicators indicators) {
        this.jdbc = jdbc;
        this.indicators = indicators;
    }

    /// Cells by indicator, of these editions alone; territories are today's codes, whatever code an edition knew them by.
    Map<String, List<Cell>> read(Collection<Edition> editions, Collection<String> territories,
            Collection<String> wanted) {
        Map<UUID, Edition> byId = new HashMap<>();
        editions.forEach(edition -> byId.put(edition.id(), edition));
        Map<String, List<Cell>> cells = new HashMap<>();
        if (byId.isEmpty() || territories.isEmpty()) {
            return cells;
        }
        Set<String> kept = Set.copyOf(wanted);
        jdbc.sql("""
                SELECT edition, code, current, cells FROM recordedcrime.territory_cells
                WHERE current = ANY(:territories) AND edition = ANY(:editions)""")
                .param("territories", territories.toArray(String[]::new))
                .param("editions", byId.keySet().toArray(UUID[]::new)).query(row -> {
                    Edition edition = byId.get(row.getObject("edition", UUID.class));
                    if (edition != null) {
                        add(row, edition, kept, cells);
                    }
                });
        return cells;
    }

    private void add(ResultSet row, Edition edition, Set<String> kept, Map<String, List<Cell>> cells)
            throws SQLException {
        String code = row.getString("code");
        String current = row.getString("current");
        CellReader.read(row.getBytes("cells"), packed -> indicators.numbered(packed.indicator())
                .filter(indicator -> kept.contains(indicator.code()))
                .ifPresent(indicator -> cells.computeIfAbsent(indicator.code(), _ -> new ArrayList<>())
                        .add(cell(edition, code, current, packed))));
    }

    private static Cell cell(Edition edition, String code, String current, CellReader.Cell packed) {
        Long count = packed.count();
        return new Cell(edition, code, current, packed.year(), packed.state(), count == null ? 0 : count,
                packed.anyBase(), packed.isDerived(), packed.vintage(), packed.rate(), packed.line());
    }
}
