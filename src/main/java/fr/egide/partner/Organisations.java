package fr.egide.partner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.web.Refusal;

/// Organisations chosen or created while typing: one row a body, whatever the number of actions it leads or funds.
@Component("organisations")
public class Organisations {

    private static final RowMapper<Organisation> ROW = new DataClassRowMapper<>(Organisation.class);

    private final JdbcAggregateTemplate rows;
    private final JdbcClient jdbc;
    private final Frames frames;

    Organisations(JdbcAggregateTemplate rows, JdbcClient jdbc, Frames frames) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.frames = frames;
    }

    public Optional<Organisation> find(UUID id) {
        return Optional.ofNullable(rows.findById(id, Organisation.class));
    }

    /// @throws Refusal 404 `PAR-404`
    public Organisation get(UUID id) {
        return find(id).orElseThrow(() -> Refusal.notFound("PAR-404"));
    }

    public Optional<Organisation> findByName(String name) {
        return jdbc.sql("SELECT * FROM partner.organisation WHERE lower(name) = lower(:name)")
                .param("name", name.strip())
                .query(ROW).optional();
    }

    /// Organisations whose name holds the text, accents and case ignored by the database's French collation of the list.
    public List<Organisation> search(String text, int limit) {
        return jdbc.sql("""
                SELECT * FROM partner.organisation WHERE name ILIKE :pattern ESCAPE '\\'
                ORDER BY name COLLATE "fr-x-icu" LIMIT :limit""")
                .param("pattern", "%" + text.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%").param("limit", limit)
                .query(ROW).list();
    }

    /// Names by id, in one query.
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc.sql("SELECT * FROM partner.organisation WHERE id IN (:ids)")
                        .param("ids", ids).query(ROW).list().stream()
                        .collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    public Map<UUID, Organisation> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc.sql("SELECT * FROM partner.organisation WHERE id IN (:ids)")
                        .param("ids", ids).query(ROW).list().stream()
                        .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    /// The organisation of this name, created when there is none.
    ///
    /// @throws Refusal 422 `PAR-001` when the name is blank, `PAR-002` for an unknown family or level, `PAR-003` for a wrong SIRET
    @Transactional
    public Organisation findOrCreate(String name, String family, String level, @Nullable String siret) {
        return findByName(name).orElseGet(() -> rows.insert(checked(name, family, level, siret)));
    }

    /// @throws Refusal as [#findOrCreate]; 409 `PAR-409` when someone changed it meanwhile
    @Transactional
    public Organisation update(Organisation changed) {
        checked(changed.name(), changed.family(), changed.level(), changed.siret());
        if (get(changed.id()).version() != changed.version()) {
            throw Refusal.conflict("PAR-409");
        }
        return rows.update(changed);
    }

    /// Removes the organisations whose name says that they are fictitious, but those still named somewhere.
    @Transactional
    public void removeFictitious(Collection<UUID> named) {
        jdbc.sql("DELETE FROM partner.organisation WHERE name ~ '\\((fictif|fictive)\\)$' AND id <> ALL (:named)")
                .param("named", named.toArray(UUID[]::new)).update();
    }

    private Organisation checked(String name, String family, String level, @Nullable String siret) {
        String number = siret == null || siret.isBlank() ? null : siret.replaceAll("\\s", "");
        if (name.isBlank()) {
            throw Refusal.unprocessable("PAR-001");
        }
        if (!frames.holds(Vocabulary.FAMILY, family) || !frames.holds(Vocabulary.LEVEL, level)) {
            throw Refusal.unprocessable("PAR-002", family, level);
        }
        if (number != null && !Siret.isValid(number)) {
            throw Refusal.unprocessable("PAR-003", number);
        }
        return new Organisation(UUID.randomUUID(), name.strip(), family, level, number, 0);
    }
}
