package fr.egide.recordedcrime;

import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Gives the packed cells of all the territories of an edition, a few at a time; within a transaction only, or the whole
/// edition comes at once.
@Component
class CommuneRows {

    private static final int FETCHED = 2_000;

    private final JdbcTemplate jdbc;

    CommuneRows(JdbcTemplate jdbc) {
        this.jdbc = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        this.jdbc.setFetchSize(FETCHED);
    }

    /// @param each given today's code and the cells; more than once for a commune made of several of the edition's
    void read(UUID edition, BiConsumer<String, byte[]> each) {
        jdbc.query("SELECT current, cells FROM recordedcrime.territory_cells WHERE edition = ?",
                row -> {
                    each.accept(row.getString(1), row.getBytes(2));
                }, edition);
    }
}
