package fr.egide.recordedcrime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.territory.Territory;

/// The editions loaded, side by side.
@Component
public class Editions {

    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All of them, the newest first.
    public List<Edition> list() {
        return jdbc.sql("SELECT * FROM recordedcrime.edition")
                .query((row, _) -> new Edition(row.getObject("id", UUID.class),
                        Edition.Level.valueOf(row.getString("level")), row.getInt("geography_year"),
                        row.getInt("first_year"),
                        row.getInt("last_year"), row.getObject("produced_on", LocalDate.class),
                        row.getString("file_name"),
                        row.getString("source"), row.getString("sha256"), row.getLong("rows"), row.getLong("published"),
                        row.getLong("withheld"), row.getLong("absent"), row.getLong("rates_compared"),
                        row.getLong("rate_differences"), row.getBoolean("fictitious"),
                        row.getTimestamp("loaded_at").toInstant()))
                .list().stream()
                .sorted(Edition.NEWEST_FIRST).toList();
    }

    /// Those that may tell of a territory: fictitious ones of a fictitious one, the others of the others; the newest first.
    public List<Edition> of(Territory territory) {
        return list().stream().filter(edition -> edition.fictitious() == territory.fictitious()).toList();
    }

    /// Takes away those of the training mode.
    @Transactional
    public void removeFictitious() {
        jdbc.sql("DELETE FROM recordedcrime.edition WHERE fictitious").update();
    }

    /// The edition of this content (SHA-256 once inflated), when it is loaded.
    public Optional<UUID> findByContent(String sha256) {
        return jdbc.sql("SELECT id FROM recordedcrime.edition WHERE sha256 = :hash").param("hash", sha256)
                .query(UUID.class).optional();
    }

    public Optional<Edition> find(UUID id) {
        return list().stream().filter(edition -> edition.id().equals(id)).findFirst();
    }
}
