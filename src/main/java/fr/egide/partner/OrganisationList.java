package fr.egide.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import fr.egide.web.PageOf;

/// Organisations by name, a page at a time, whatever their number.
@Component
public class OrganisationList {

    private static final String WHERE = """
            FROM partner.organisation WHERE merged_into IS NULL AND (partner.plain(name) LIKE partner.plain(:pattern) ESCAPE '\\'
                OR siret LIKE :digits)
            AND (:family = '' OR family = :family) AND (:type = '' OR type = :type)
            AND (:level = '' OR level = :level) AND (:tag = '' OR :tag = ANY (tags))
            AND (employs_mediators OR NOT :mediators) AND (:closed OR closed_on IS NULL OR closed_on >= :today)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    OrganisationList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param page number from 1, `size` at most `PageOf.MOST`
    public PageOf<Organisation> page(OrganisationFilter filter, int page, int size) {
        int kept = Math.clamp(size, 1, PageOf.MOST);
        long total = narrowed("SELECT count(*) " + WHERE, filter).query(Long.class).single();
        PageOf<Organisation> asked = new PageOf<>(List.of(), Math.max(page, 1), kept, total);
        return new PageOf<>(narrowed("SELECT * " + WHERE
                + " ORDER BY name COLLATE \"fr-x-icu\", id LIMIT :size OFFSET :from", filter).param("size", kept)
                .param("from", asked.offset()).query(OrganisationRows::read).list(), asked.page(), kept, total);
    }

    /// All of them, those that are no more included.
    public List<Organisation> all() {
        return jdbc.sql(
                "SELECT * FROM partner.organisation WHERE merged_into IS NULL ORDER BY name COLLATE \"fr-x-icu\", id")
                .query(OrganisationRows::read).list();
    }

    /// Free words in use.
    public List<String> tags() {
        return jdbc.sql(
                "SELECT DISTINCT unnest(tags) AS tag FROM partner.organisation WHERE merged_into IS NULL ORDER BY tag")
                .query((row, _) -> row.getString(1)).list();
    }

    private StatementSpec narrowed(String sql, OrganisationFilter filter) {
        String digits = filter.q().replaceAll("\\D", "");
        return jdbc.sql(sql).param("pattern", "%" + filter.q().replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("digits", digits.isEmpty() ? "" : "%" + digits + "%").param("family", filter.family())
                .param("type", filter.type()).param("level", filter.level()).param("tag", filter.tag())
                .param("mediators", filter.onlyMediators()).param("closed", filter.withClosed())
                .param("today", LocalDate.now(clock));
    }
}
