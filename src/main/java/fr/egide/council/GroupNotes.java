package fr.egide.council;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.account.CurrentUser;
import fr.egide.web.Refusal;

/// Notes of confidential groups: their members alone know that there are any, each reading is audited, they expire.
@Component
public class GroupNotes {

    /// Longest time a note is kept, in months.
    public static final int MOST_MONTHS = 12;

    private static final int LONGEST = 5_000;

    private final JdbcClient jdbc;
    private final CouncilDirectory councils;
    private final GroupRights rights;
    private final CurrentUser user;
    private final Audit audit;
    private final Clock clock;

    GroupNotes(JdbcClient jdbc, CouncilDirectory councils, GroupRights rights, CurrentUser user, Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.councils = councils;
        this.rights = rights;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /// The confidential group, for one of its members: for anyone else there is nothing here.
    ///
    /// @throws Refusal 404 `WEB-404`
    public WorkingGroup requireMember(UUID council, UUID group) {
        if (!rights.isMember(group)) {
            throw Refusal.notFound("WEB-404");
        }
        WorkingGroup found = councils.get(WorkingGroup.class, council, group);
        if (!found.isConfidential()) {
            throw Refusal.notFound("WEB-404");
        }
        return found;
    }

    /// Those that haven't expired, the latest first; that they were read is audited.
    @Transactional
    public List<Note> read(WorkingGroup group) {
        audit.record("NOTES_READ", "GROUP", group.id().toString(), "");
        return jdbc.sql("""
                SELECT * FROM council.note WHERE working_group = :group AND expires_on >= :today
                ORDER BY written_at DESC""").param("group", group.id()).param("today", LocalDate.now(clock))
                .query((row, _) -> new Note(row.getObject("id", UUID.class), row.getObject("author", UUID.class),
                        row.getTimestamp("written_at").toInstant(), row.getString("text"),
                        row.getObject("expires_on", LocalDate.class)))
                .list();
    }

    /// @throws Refusal 422 `COU-014` without a text, or one too long; `COU-015` when it wouldn't expire within a year
    @Transactional
    public void write(WorkingGroup group, String text, @Nullable LocalDate expiresOn) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw Refusal.unprocessable("COU-014", LONGEST);
        }
        LocalDate today = LocalDate.now(clock);
        if (expiresOn == null || expiresOn.isBefore(today) || expiresOn.isAfter(today.plusMonths(MOST_MONTHS))) {
            throw Refusal.unprocessable("COU-015", MOST_MONTHS);
        }
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO council.note VALUES (:id, :group, :author, :at, :text, :until)").param("id", id)
                .param("group", group.id()).param("author", user.get().id())
                .param("at", Timestamp.from(clock.instant())).param("text", text.strip()).param("until", expiresOn)
                .update();
        audit.record("NOTE_WRITTEN", "GROUP", group.id().toString(), "until " + expiresOn);
    }

    /// Takes a note away before it expires.
    @Transactional
    public void remove(WorkingGroup group, UUID note) {
        int removed = jdbc.sql("DELETE FROM council.note WHERE id = :id AND working_group = :group").param("id", note)
                .param("group", group.id()).update();
        if (removed > 0) {
            audit.record("NOTE_REMOVED", "GROUP", group.id().toString(), "");
        }
    }

    /// Deletes what has expired.
    ///
    /// @return how many notes are gone
    @Transactional
    public int purge() {
        int gone = jdbc.sql("DELETE FROM council.note WHERE expires_on < :today").param("today", LocalDate.now(clock))
                .update();
        if (gone > 0) {
            audit.record("NOTES_PURGED", "GROUP", "", Integer.toString(gone));
        }
        return gone;
    }
}
