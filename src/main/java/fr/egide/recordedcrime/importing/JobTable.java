package fr.egide.recordedcrime.importing;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The jobs as the database keeps them.
@Component
class JobTable {

    private static final String SELECT = """
            SELECT job.*, coalesce(edition.rows, 0) AS rows
            FROM recordedcrime.job LEFT JOIN recordedcrime.edition ON edition.id = job.edition
            """;

    private final JdbcClient jdbc;
    private final Path incoming;

    JobTable(JdbcClient jdbc, @Value("${egide.folder}") Path folder) {
        this.jdbc = jdbc;
        this.incoming = folder.toAbsolutePath().resolve("incoming");
    }

    /// Where the file of a job waits in this installation's folder.
    Path fileOf(UUID job) {
        return incoming.resolve(job.toString());
    }

    record Row(UUID id, String state, EditionLoader.Request request, long rows, @Nullable UUID edition,
            boolean alreadyLoaded,
            @Nullable String problemCode, List<String> problemArguments, Instant requestedAt) {}

    void add(UUID id, EditionLoader.Request request, Instant at) {
        jdbc.sql("""
                INSERT INTO recordedcrime.job (id, state, file_name, source, produced_on, requested_by, requested_at)
                VALUES (:id, 'RUNNING', :name, :source, :produced, :by, :at)""").param("id", id)
                .param("name", request.fileName()).param("source", request.source())
                .param("produced", request.producedOn()).param("by", request.by()).param("at", Timestamp.from(at))
                .update();
    }

    void done(UUID id, EditionLoader.Outcome outcome, Instant at) {
        jdbc.sql("""
                UPDATE recordedcrime.job SET state = 'DONE', edition = :edition, already_loaded = :already, ended_at = :at
                WHERE id = :id""").param("id", id).param("edition", outcome.edition())
                .param("already", outcome.alreadyLoaded()).param("at", Timestamp.from(at)).update();
    }

    void failed(UUID id, String code, Object[] arguments, Instant at) {
        jdbc.sql("""
                UPDATE recordedcrime.job SET state = 'FAILED', problem_code = :code, problem_arguments = :arguments,
                  ended_at = :at
                WHERE id = :id""").param("id", id).param("code", code)
                .param("arguments", Stream.of(arguments).map(String::valueOf).toArray(String[]::new))
                .param("at", Timestamp.from(at)).update();
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE job.id = :id").param("id", id).query((row, _) -> row(row)).optional();
    }

    List<Row> latest() {
        return jdbc.sql(SELECT + "ORDER BY job.requested_at DESC LIMIT 20").query((row, _) -> row(row)).list();
    }

    List<Row> unfinished() {
        return jdbc.sql(SELECT + "WHERE job.state = 'RUNNING' ORDER BY job.requested_at").query((row, _) -> row(row))
                .list();
    }

    private Row row(ResultSet row) throws SQLException {
        Array arguments = row.getArray("problem_arguments");
        return new Row(row.getObject("id", UUID.class), row.getString("state"),
                new EditionLoader.Request(fileOf(row.getObject("id", UUID.class)), row.getString("file_name"),
                        row.getString("source"), row.getObject("produced_on", LocalDate.class),
                        row.getObject("requested_by", UUID.class)),
                row.getLong("rows"), row.getObject("edition", UUID.class), row.getBoolean("already_loaded"),
                row.getString("problem_code"),
                arguments == null ? List.of() : List.of((String[]) arguments.getArray()),
                row.getTimestamp("requested_at").toInstant());
    }
}
