package fr.egide.territory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.web.Refusal;

/// The perimeters made here.
@Component
public class Perimeters {

    private final JdbcClient jdbc;
    private final Geography geography;

    Perimeters(JdbcClient jdbc, Geography geography) {
        this.jdbc = jdbc;
        this.geography = geography;
    }

    /// Former codes become today's; a commune and its own arrondissements can't stand together.
    ///
    /// @throws Refusal 422 `TER-002` for an unknown code, `TER-003` for a double count, `TER-004` for no name or no commune
    @Transactional
    public Perimeter create(String name, Perimeter.Kind kind, Collection<String> codes, String description,
            LocalDate validFrom, @Nullable LocalDate validTo) {
        TreeSet<String> current = new TreeSet<>();
        codes.forEach(code -> current
                .add(geography.currentCode(code).orElseThrow(() -> Refusal.unprocessable("TER-002", code))));
        if (name.isBlank() || current.isEmpty()) {
            throw Refusal.unprocessable("TER-004");
        }
        current.stream().map(geography.communes()::get).filter(commune -> commune != null && commune.parent() != null)
                .filter(part -> current.contains(part.parent())).findFirst().ifPresent(part -> {
                    throw Refusal.unprocessable("TER-003", part.name(), String.valueOf(part.parent()));
                });
        Perimeter made = new Perimeter(UUID.randomUUID(), name.strip(), kind, List.copyOf(current), description.strip(),
                validFrom, validTo);
        jdbc.sql("INSERT INTO territory.perimeter VALUES (:id, :name, :kind, :codes, :description, :from, :to)")
                .param("id", made.id()).param("name", made.name()).param("kind", kind.name())
                .param("codes", made.codes().toArray(String[]::new)).param("description", made.description())
                .param("from", validFrom).param("to", validTo).update();
        return made;
    }

    public Optional<Perimeter> find(UUID id) {
        return jdbc.sql("SELECT * FROM territory.perimeter WHERE id = :id").param("id", id)
                .query((row, _) -> perimeter(row)).optional();
    }

    public List<Perimeter> list() {
        return jdbc.sql("SELECT * FROM territory.perimeter ORDER BY name COLLATE \"fr-x-icu\"")
                .query((row, _) -> perimeter(row)).list();
    }

    private static Perimeter perimeter(ResultSet row) throws SQLException {
        Array codes = row.getArray("codes");
        return new Perimeter(row.getObject("id", UUID.class), row.getString("name"),
                Perimeter.Kind.valueOf(row.getString("kind")), List.of((String[]) codes.getArray()),
                row.getString("description"), row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
