package fr.egide.account;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Who did what, as a chain of keyed hashes: altering, deleting or inserting a row breaks every seal after it, and the
/// head printed in frozen editions shows what was cut off. Names aren't kept: an id, a function, an organisation.
@Component
public class Audit {

    private static final long CHAIN_LOCK = 4_201_999L;

    private final JdbcClient jdbc;
    private final AuditKey key;
    private final CurrentUser user;
    private final AuditHeadFile headFile;
    private final Clock clock;

    Audit(JdbcClient jdbc, AuditKey key, CurrentUser user, AuditHeadFile headFile, Clock clock) {
        this.jdbc = jdbc;
        this.key = key;
        this.user = user;
        this.headFile = headFile;
        this.clock = clock;
    }

    /// The last row of the chain: its number and its seal in hexadecimal.
    public record Head(long seq, String seal) {}

    /// One row.
    public record Entry(long seq, Instant at, @Nullable UUID actor, String function, String organisation, String action,
            String objectKind, String objectId, String detail, byte[] seal) {

        byte[] text(byte[] previous) {
            String line = String.join("\u001f", Long.toString(seq), at.toString(), String.valueOf(actor), function,
                    organisation, action, objectKind, objectId, detail, HexFormat.of().formatHex(previous));
            return line.getBytes(StandardCharsets.UTF_8);
        }
    }

    /// Adds a row in the current transaction: it is kept exactly when the change is. Where the head kept outside isn't in
    /// the chain any more it stays as it is: what was cut off stays visible however many rows are added after.
    @Transactional
    public void record(String action, String objectKind, String objectId, String detail) {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)").param("lock", CHAIN_LOCK).query().singleRow();
        Entry last = last().orElse(null);
        EgideUser actor = user.find().orElse(null);
        Entry unsealed = new Entry(last == null ? 1 : last.seq() + 1, clock.instant().truncatedTo(ChronoUnit.MILLIS),
                actor == null ? null : actor.id(), actor == null ? "" : actor.function(),
                actor == null ? "" : actor.organisation(), action, objectKind, objectId, detail, new byte[0]);
        byte[] seal = key.seal(unsealed.text(last == null ? new byte[0] : last.seal()));
        jdbc.sql(
                "INSERT INTO account.audit VALUES (:seq, :at, :actor, :function, :organisation, :action, :kind, :id, :detail, :seal)")
                .param("seq", unsealed.seq()).param("at", Timestamp.from(unsealed.at()))
                .param("actor", unsealed.actor())
                .param("function", unsealed.function()).param("organisation", unsealed.organisation())
                .param("action", action).param("kind", objectKind).param("id", objectId).param("detail", detail)
                .param("seal", seal).update();
        boolean goesOn = headFile.kept().map(this::holds).orElse(true);
        Head head = new Head(unsealed.seq(), HexFormat.of().formatHex(seal));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (goesOn) {
                    headFile.keep(head);
                }
            }
        });
    }

    /// Whether a head stands in the chain, with its seal.
    private boolean holds(Head head) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM account.audit WHERE seq = :seq AND encode(seal, 'hex') = :seal)")
                .param("seq", head.seq()).param("seal", head.seal()).query(Boolean.class).single();
    }

    public Head head() {
        return last().map(entry -> new Head(entry.seq(), HexFormat.of().formatHex(entry.seal())))
                .orElse(new Head(0, ""));
    }

    /// Every row in order, a thousand at a time; asks for a transaction, in which they are read as of one instant.
    void readAll(Consumer<Entry> reader) {
        jdbc.sql("SELECT * FROM account.audit ORDER BY seq").withFetchSize(1000)
                .query((ResultSet row) -> reader.accept(entry(row)));
    }

    /// The latest rows first.
    public List<Entry> latest(int limit) {
        return rows("ORDER BY seq DESC LIMIT " + limit);
    }

    private Optional<Entry> last() {
        return rows("ORDER BY seq DESC LIMIT 1").stream().findFirst();
    }

    private List<Entry> rows(String order) {
        return jdbc.sql("SELECT * FROM account.audit " + order).query((row, _) -> entry(row)).list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getLong("seq"), row.getTimestamp("at").toInstant(), row.getObject("actor", UUID.class),
                row.getString("actor_function"), row.getString("actor_organisation"), row.getString("action"),
                row.getString("object_kind"), row.getString("object_id"), row.getString("detail"),
                row.getBytes("seal"));
    }
}
