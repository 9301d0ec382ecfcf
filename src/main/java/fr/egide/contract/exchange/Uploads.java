package fr.egide.contract.exchange;

import java.io.ByteArrayInputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.CurrentUser;
import fr.egide.contract.exchange.Report.Unread;
import fr.egide.document.Limits;
import fr.egide.document.Spreadsheets;
import fr.egide.document.Workbook;
import fr.egide.web.Refusal;

/// Files waiting for a decision, each for the person who sent it, and what that person said of their columns.
@Component
class Uploads {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Spreadsheets spreadsheets;
    private final CurrentUser user;
    private final Clock clock;

    Uploads(JdbcClient jdbc, Spreadsheets spreadsheets, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.spreadsheets = spreadsheets;
        this.user = user;
        this.clock = clock;
    }

    /// Keeps a file that could be read.
    ///
    /// @throws Refusal 422 `DOC-001` … `DOC-008`
    @Transactional
    UUID keep(UUID contract, String name, byte[] content) {
        spreadsheets.read(name, new ByteArrayInputStream(content), Limits.USUAL);
        jdbc.sql("DELETE FROM contract.exchange_upload WHERE sent_at < :old")
                .param("old", Timestamp.from(clock.instant().minus(KEPT))).update();
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO contract.exchange_upload VALUES (:id, :contract, :actor, :name, :content, :at)")
                .param("id", id).param("contract", contract).param("actor", user.get().id()).param("name", name)
                .param("content", content).param("at", Timestamp.from(clock.instant())).update();
        return id;
    }

    /// @throws Refusal 404 `CON-010` when the file isn't waiting any more, or is someone else's
    Workbook get(UUID contract, UUID id) {
        return jdbc.sql("""
                SELECT name, content FROM contract.exchange_upload
                WHERE id = :id AND contract = :contract AND actor = :actor""").param("id", id)
                .param("contract", contract).param("actor", user.get().id())
                .query((row, _) -> spreadsheets.read(row.getString("name"),
                        new ByteArrayInputStream(row.getBytes("content")), Limits.USUAL))
                .optional().orElseThrow(() -> Refusal.notFound("CON-010"));
    }

    void forget(UUID id) {
        jdbc.sql("DELETE FROM contract.exchange_upload WHERE id = :id").param("id", id).update();
    }

    Map<Unread, String> said(UUID contract) {
        Map<Unread, String> said = new HashMap<>();
        jdbc.sql(
                "SELECT sheet, header, holds FROM contract.exchange_column WHERE contract = :contract AND actor = :actor")
                .param("contract", contract).param("actor", user.get().id())
                .query(row -> {
                    said.put(new Unread(row.getString("sheet"), row.getString("header")), row.getString("holds"));
                });
        return said;
    }

    @Transactional
    void say(UUID contract, Unread unread, String holds) {
        jdbc.sql("""
                INSERT INTO contract.exchange_column VALUES (:contract, :actor, :sheet, :header, :holds)
                ON CONFLICT (contract, actor, sheet, header) DO UPDATE SET holds = excluded.holds""")
                .param("contract", contract).param("actor", user.get().id()).param("sheet", unread.sheet())
                .param("header", unread.header()).param("holds", holds).update();
    }
}
