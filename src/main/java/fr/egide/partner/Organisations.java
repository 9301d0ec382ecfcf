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

    private static final RowMapper<Organisation> ROW = OrganisationRows::read;
    private static final String FICTITIOUS = """
            SELECT id FROM partner.organisation WHERE name ~ '\\((fictif|fictive)\\)$' AND id <> ALL (:named)""";

    private final JdbcAggregateTemplate rows;
    private final JdbcClient jdbc;
    private final Frames frames;
    private final OrganisationEditor editor;

    Organisations(JdbcAggregateTemplate rows, JdbcClient jdbc, Frames frames, OrganisationEditor editor) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.frames = frames;
        this.editor = editor;
    }

    public Optional<Organisation> find(UUID id) {
        return Optional.ofNullable(rows.findById(id, Organisation.class));
    }

    /// @throws Refusal 404 `PAR-404`
    public Organisation get(UUID id) {
        return find(id).orElseThrow(() -> Refusal.notFound("PAR-404"));
    }

    /// The organisation of this name, or the one that it became.
    public Optional<Organisation> findByName(String name) {
        return jdbc.sql("""
                SELECT kept.* FROM partner.organisation named
                JOIN partner.organisation kept ON kept.id = coalesce(named.merged_into, named.id)
                WHERE lower(named.name) = lower(:name)""").param("name", name.strip()).query(ROW).optional();
    }

    public Optional<Organisation> findBySiret(String siret) {
        return jdbc.sql("SELECT * FROM partner.organisation WHERE siret = :siret").param("siret", siret).query(ROW)
                .optional();
    }

    /// The one that this organisation was merged into.
    public Optional<UUID> mergedInto(UUID organisation) {
        return jdbc.sql("SELECT merged_into FROM partner.organisation WHERE id = :id AND merged_into IS NOT NULL")
                .param("id", organisation).query(UUID.class).optional();
    }

    /// Names of those that were merged into this one.
    public List<String> mergedNames(UUID organisation) {
        return jdbc.sql("SELECT name FROM partner.organisation WHERE merged_into = :id ORDER BY name")
                .param("id", organisation)
                .query((row, _) -> row.getString(1)).list();
    }

    /// Those that are parts of an organisation, by name.
    public List<Organisation> partsOf(UUID organisation) {
        return jdbc.sql("SELECT * FROM partner.organisation WHERE parent = :id ORDER BY name COLLATE \"fr-x-icu\"")
                .param("id", organisation).query(ROW).list();
    }

    /// Those that an organisation is a part of, from the highest down to its parent.
    public List<Organisation> above(Organisation organisation) {
        return jdbc.sql("""
                WITH RECURSIVE above AS (
                    SELECT o.*, 1 AS height FROM partner.organisation o WHERE o.id = :parent
                    UNION ALL
                    SELECT o.*, a.height + 1 FROM partner.organisation o JOIN above a ON o.id = a.parent)
                SELECT * FROM above ORDER BY height DESC""").param("parent", organisation.parent()).query(ROW).list();
    }

    /// Organisations whose name holds the text, case and accents ignored.
    public List<Organisation> search(String text, int limit) {
        return jdbc.sql("""
                SELECT * FROM partner.organisation WHERE partner.plain(name) LIKE partner.plain(:pattern) ESCAPE '\\'
                AND merged_into IS NULL ORDER BY name COLLATE "fr-x-icu" LIMIT :limit""")
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
        return findByName(name).orElseGet(() -> editor.add(checked(name, family, level, siret)));
    }

    /// Removes the organisations whose name says that they are fictitious, but those still named somewhere.
    @Transactional
    public void removeFictitious(Collection<UUID> named) {
        UUID[] kept = named.toArray(UUID[]::new);
        List.of("DELETE FROM partner.mandate WHERE organisation IN (%s)",
                "UPDATE partner.organisation SET parent = NULL WHERE parent IN (%s)",
                "UPDATE partner.organisation SET merged_into = NULL WHERE merged_into IN (%s)",
                "DELETE FROM partner.field_change WHERE object IN (%s)",
                "DELETE FROM partner.organisation WHERE id IN (%s)")
                .forEach(sql -> jdbc.sql(sql.formatted(FICTITIOUS)).param("named", kept).update());
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
        return Organisation.named(name.strip(), family, level, number);
    }
}
