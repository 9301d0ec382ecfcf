package fr.egide.diagnosis.proposal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.diagnosis.proposal.PartitionJob.State;
import fr.egide.web.Trees;

/// The partitions asked for, as the database keeps them: the hundred newest.
@Component
class PartitionJobTable {

    private static final int KEPT = 100;

    private static final String COLUMNS = """
            SELECT id, state, regions, floor, polished, requested_by, requested_at, tries, ended_at, problem_code,
                problem_arguments, %s AS figures
            FROM diagnosis.partition_job
            """;
    private static final String WHOLE = COLUMNS.formatted("figures");
    private static final String LISTED = COLUMNS.formatted("NULL");

    private final JdbcClient jdbc;
    private final Trees trees;

    PartitionJobTable(JdbcClient jdbc, Trees trees) {
        this.jdbc = jdbc;
        this.trees = trees;
    }

    /// @param tries how many times it was begun
    record Row(UUID id, State state, PartitionQuestion question, UUID requestedBy, Instant requestedAt, int tries,
            @Nullable Instant endedAt, @Nullable CommunePartition made, @Nullable String problemCode,
            List<String> problemArguments) {}

    void add(UUID id, PartitionQuestion question, UUID by, Instant at) {
        jdbc.sql("""
                INSERT INTO diagnosis.partition_job (id, state, regions, floor, polished, requested_by, requested_at)
                VALUES (:id, 'RUNNING', :regions, :floor, :polished, :by, :at)""").param("id", id)
                .param("regions", question.regions()).param("floor", question.floor())
                .param("polished", question.isPolished()).param("by", by).param("at", Timestamp.from(at)).update();
        jdbc.sql("""
                DELETE FROM diagnosis.partition_job WHERE state <> 'RUNNING' AND id NOT IN (
                    SELECT id FROM diagnosis.partition_job ORDER BY requested_at DESC LIMIT :kept)""")
                .param("kept", KEPT).update();
    }

    void begun(UUID id) {
        jdbc.sql("UPDATE diagnosis.partition_job SET tries = tries + 1 WHERE id = :id").param("id", id).update();
    }

    void done(UUID id, CommunePartition.Made made, Instant at) {
        jdbc.sql("""
                UPDATE diagnosis.partition_job SET state = 'DONE', figures = :figures, communes = :communes, ended_at = :at
                WHERE id = :id""").param("id", id).param("figures", trees.write(made.figures()))
                .param("communes", trees.write(made.units())).param("at", Timestamp.from(at)).update();
    }

    void failed(UUID id, String code, Object[] arguments, Instant at) {
        jdbc.sql("""
                UPDATE diagnosis.partition_job SET state = 'FAILED', problem_code = :code, problem_arguments = :arguments,
                    ended_at = :at
                WHERE id = :id""").param("id", id).param("code", code)
                .param("arguments", Stream.of(arguments).map(String::valueOf).toArray(String[]::new))
                .param("at", Timestamp.from(at)).update();
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql(WHOLE + "WHERE id = :id").param("id", id).query(this::row)
                .optional();
    }

    /// The communes of a partition that is done, in the order of its regions.
    List<CommunePartition.Unit> communes(UUID id) {
        return jdbc.sql("SELECT communes FROM diagnosis.partition_job WHERE id = :id AND state = 'DONE'")
                .param("id", id).query(String.class).optional()
                .map(json -> List.of(trees.read(json, CommunePartition.Unit[].class))).orElse(List.of());
    }

    /// The newest first, without what came out.
    List<Row> latest() {
        return jdbc.sql(LISTED + "ORDER BY requested_at DESC").query(this::row).list();
    }

    /// The oldest first.
    List<Row> unfinished() {
        return jdbc.sql(LISTED + "WHERE state = 'RUNNING' ORDER BY requested_at").query(this::row).list();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        Array arguments = row.getArray("problem_arguments");
        Timestamp ended = row.getTimestamp("ended_at");
        String figures = row.getString("figures");
        return new Row(row.getObject("id", UUID.class), State.valueOf(row.getString("state")),
                new PartitionQuestion(row.getInt("regions"), row.getLong("floor"), row.getBoolean("polished")),
                row.getObject("requested_by", UUID.class), row.getTimestamp("requested_at").toInstant(),
                row.getInt("tries"), ended == null ? null : ended.toInstant(),
                figures == null ? null : trees.read(figures, CommunePartition.class), row.getString("problem_code"),
                arguments == null ? List.of() : List.of((String[]) arguments.getArray()));
    }
}
