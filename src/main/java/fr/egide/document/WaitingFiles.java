package fr.egide.document;

import java.io.ByteArrayInputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.CurrentUser;
import fr.egide.web.Refusal;

/// Tables waiting for a decision, each for the person who sent it and about one subject (a contract); kept a day.
@Component
public class WaitingFiles {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Spreadsheets spreadsheets;
    private final CurrentUser user;
    private final Clock clock;

    WaitingFiles(JdbcClient jdbc, Spreadsheets spreadsheets, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.spreadsheets = spreadsheets;
        this.user = user;
        this.clock = clock;
    }

    /// Keeps a file that could be read.
    ///
    /// @throws Refusal 422 `DOC-001` … `DOC-008`
    @Transactional
    public UUID keep(UUID subject, String name, byte[] content) {
        spreadsheets.read(name, new ByteArrayInputStream(content), Limits.USUAL);
        jdbc.sql("DELETE FROM document.waiting_file WHERE sent_at < :old")
                .param("old", Timestamp.from(clock.instant().minus(KEPT))).update();
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO document.waiting_file VALUES (:id, :subject, :actor, :name, :content, :at)")
                .param("id", id).param("subject", subject).param("actor", user.get().id()).param("name", name)
                .param("content", content).param("at", Timestamp.from(clock.instant())).update();
        return id;
    }

    /// @throws Refusal 404 `DOC-010` when the file isn't waiting any more, or is someone else's
    public Workbook get(UUID subject, UUID id) {
        return jdbc.sql("""
                SELECT name, content FROM document.waiting_file
                WHERE id = :id AND subject = :subject AND actor = :actor""").param("id", id)
                .param("subject", subject).param("actor", user.get().id())
                .query((row, _) -> spreadsheets.read(row.getString("name"),
                        new ByteArrayInputStream(row.getBytes("content")), Limits.USUAL))
                .optional().orElseThrow(() -> Refusal.notFound("DOC-010"));
    }

    public void forget(UUID id) {
        jdbc.sql("DELETE FROM document.waiting_file WHERE id = :id").param("id", id).update();
    }
}
