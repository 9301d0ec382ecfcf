package fr.egide.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Erases each day the people who have held nothing for a set time: neither a mandate that goes on nor a post in an
/// organisation that is still open.
@Component
public class Retention {

    private static final int DAYS_BEFORE = 90;

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final ContactEditor editor;
    private final RetentionProperties settings;
    private final Clock clock;

    Retention(JdbcClient jdbc, Contacts contacts, ContactEditor editor, RetentionProperties settings, Clock clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.editor = editor;
        this.settings = settings;
        this.clock = clock;
    }

    /// Someone who holds nothing any more.
    ///
    /// @param since last day on which something was held, or day of entry when nothing ever was
    /// @param erasedOn day on which the rule erases the person
    public record Due(UUID contact, String name, LocalDate since, LocalDate erasedOn) {}

    public int months() {
        return settings.months();
    }

    /// Those that the rule erases within three months, the nearest first.
    public List<Due> announced() {
        return due(LocalDate.now(clock).plusDays(DAYS_BEFORE));
    }

    /// @return number of people erased
    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/Paris")
    @Transactional
    public int clear() {
        List<Due> due = due(LocalDate.now(clock));
        due.forEach(one -> contacts.find(one.contact()).ifPresent(editor::erase));
        return due.size();
    }

    private List<Due> due(LocalDate day) {
        return jdbc.sql("""
                WITH held AS (
                    SELECT c.id, c.name, bool_or(m.id IS NOT NULL AND last.day IS NULL) AS goes_on,
                        coalesce(max(last.day), c.added_on) AS since
                    FROM partner.contact c LEFT JOIN partner.mandate m ON m.contact = c.id
                        LEFT JOIN partner.organisation o ON o.id = m.organisation
                        CROSS JOIN LATERAL (SELECT least(m.ends_on, o.closed_on) AS day) AS last
                    GROUP BY c.id, c.name, c.added_on)
                SELECT id, name, since, greatest(since + make_interval(months => :months), :today)::date AS due
                FROM held WHERE NOT goes_on AND since + make_interval(months => :months) <= :day
                ORDER BY due, name COLLATE "fr-x-icu", id""").param("months", settings.months()).param("day", day)
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new Due(row.getObject("id", UUID.class), row.getString("name"),
                        row.getObject("since", LocalDate.class), row.getObject("due", LocalDate.class)))
                .list();
    }
}
