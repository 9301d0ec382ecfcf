package fr.egide.recordedcrime.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Files being loaded. The file is kept beside the database until its job ends: after a restart the jobs that had not
/// ended start again from the beginning, and since loading is one transaction nothing of the first try is there.
@Component
public class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    /// Bytes of a row in the files as they are compressed, to guess the number of rows.
    private static final double BYTES_A_ROW = 5.3;

    private final JdbcClient jdbc;
    private final EditionLoader loader;
    private final Texts texts;
    private final Clock clock;
    private final Path incoming;
    /// Progress is seen by others while the load's own transaction is open.
    private final TransactionTemplate apart;

    Jobs(JdbcClient jdbc, EditionLoader loader, Texts texts, Clock clock, @Value("${egide.folder}") Path folder,
            PlatformTransactionManager transactions) {
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.jdbc = jdbc;
        this.loader = loader;
        this.texts = texts;
        this.clock = clock;
        this.incoming = folder.toAbsolutePath().resolve("incoming");
    }

    /// One job.
    ///
    /// @param state RUNNING, DONE or FAILED
    /// @param progress 0 to 1
    public record Job(UUID id, String state, String fileName, Path path, long rowsRead, double progress,
            @Nullable UUID edition, @Nullable String problemCode, @Nullable String problemText,
            @Nullable UUID requestedBy) {}

    /// Keeps the file and starts loading it.
    public UUID start(String fileName, InputStream bytes, @Nullable UUID by) throws IOException {
        UUID id = UUID.randomUUID();
        Files.createDirectories(incoming);
        Path file = incoming.resolve(id.toString());
        Files.copy(bytes, file);
        jdbc.sql(
                "INSERT INTO recordedcrime.job (id, state, file_name, path, requested_by, requested_at) VALUES (:id, 'RUNNING', :name, :path, :by, :at)")
                .param("id", id).param("name", fileName).param("path", file.toString()).param("by", by)
                .param("at", Timestamp.from(clock.instant())).update();
        Thread.ofVirtual().name("import-" + id).start(() -> run(id, fileName, file, by));
        return id;
    }

    public Optional<Job> find(UUID id) {
        return jobs("WHERE id = '" + id + "'").stream().findFirst();
    }

    /// The latest first.
    public List<Job> latest() {
        return jobs("ORDER BY requested_at DESC LIMIT 20");
    }

    @EventListener(ApplicationReadyEvent.class)
    void restart() {
        jobs("WHERE state = 'RUNNING'").forEach(job -> Thread.ofVirtual().name("import-" + job.id())
                .start(() -> run(job.id(), job.fileName(), job.path(), job.requestedBy())));
    }

    private void run(UUID id, String fileName, Path file, @Nullable UUID by) {
        try {
            double expected = Math.max(1, Files.size(file) / BYTES_A_ROW);
            UUID edition = loader.load(fileName, file, by, rows -> jdbc
                    .sql("UPDATE recordedcrime.job SET rows_read = :rows, progress = :progress WHERE id = :id")
                    .param("id", id)
                    .param("rows", rows).param("progress", Math.min(0.95, rows / expected)).update());
            jdbc.sql(
                    "UPDATE recordedcrime.job SET state = 'DONE', progress = 1, edition = :edition, rows_read = (SELECT rows FROM recordedcrime.edition WHERE id = :edition) WHERE id = :id")
                    .param("id", id).param("edition", edition).update();
        } catch (Refusal refusal) {
            fail(id, refusal.code(), texts.text(refusal.messageKey(), refusal.arguments()));
        } catch (IOException | RuntimeException e) {
            LOG.error("Import {} of {} failed", id, fileName, e);
            fail(id, "RCR-500", texts.text("problem.RCR-500"));
        } finally {
            delete(file);
        }
    }

    private void fail(UUID id, String code, String text) {
        jdbc.sql(
                "UPDATE recordedcrime.job SET state = 'FAILED', problem_code = :code, problem_text = :text WHERE id = :id")
                .param("id", id).param("code", code).param("text", text).update();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} stays on disk", file, e);
        }
    }

    private List<Job> jobs(String condition) {
        return jdbc.sql("SELECT * FROM recordedcrime.job " + condition)
                .query((row, _) -> new Job(row.getObject("id", UUID.class),
                        row.getString("state"), row.getString("file_name"), Path.of(row.getString("path")),
                        row.getLong("rows_read"),
                        row.getDouble("progress"), row.getObject("edition", UUID.class), row.getString("problem_code"),
                        row.getString("problem_text"), row.getObject("requested_by", UUID.class)))
                .list();
    }
}
