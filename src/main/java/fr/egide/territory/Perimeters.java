package fr.egide.territory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.web.Refusal;

/// The perimeters made here.
@Component
public class Perimeters {

    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final Geographies geographies;

    Perimeters(JdbcClient jdbc, Geographies geographies) {
        this.jdbc = jdbc;
        this.geographies = geographies;
    }

    /// Former codes become today's; a commune and its own arrondissements can't stand together.
    ///
    /// @throws Refusal 422 `TER-002` for an unknown code, `TER-003` for a double count, `TER-004` for no name or no
    ///         commune, `TER-005` for real and fictitious communes together, `TER-006` for an end before the start,
    ///         `TER-008` for a name too long
    @Transactional
    public Perimeter create(String name, Perimeter.Kind kind, Collection<String> codes, String description,
            LocalDate validFrom, @Nullable LocalDate validTo) {
        TreeMap<String, Commune> members = new TreeMap<>();
        codes.forEach(code -> {
            Commune commune = geographies.commune(code).orElseThrow(() -> Refusal.unprocessable("TER-002", code));
            members.put(commune.code(), commune);
        });
        if (name.isBlank() || members.isEmpty()) {
            throw Refusal.unprocessable("TER-004");
        }
        if (name.strip().length() > LONGEST_NAME) {
            throw Refusal.unprocessable("TER-008", LONGEST_NAME);
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw Refusal.unprocessable("TER-006");
        }
        refuseDoubleCounts(members);
        if (members.values().stream().map(geographies::isFictitious).distinct().count() > 1) {
            throw Refusal.unprocessable("TER-005");
        }
        Perimeter made = new Perimeter(UUID.randomUUID(), name.strip(), kind, List.copyOf(members.keySet()),
                description.strip(),
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

    private static void refuseDoubleCounts(Map<String, Commune> members) {
        members.values().forEach(part -> {
            Commune whole = part.parent() == null ? null : members.get(part.parent());
            if (whole != null) {
                throw Refusal.unprocessable("TER-003", part.name(), whole.name());
            }
        });
    }

    private static Perimeter perimeter(ResultSet row) throws SQLException {
        Array codes = row.getArray("codes");
        return new Perimeter(row.getObject("id", UUID.class), row.getString("name"),
                Perimeter.Kind.valueOf(row.getString("kind")), List.of((String[]) codes.getArray()),
                row.getString("description"), row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
