package fr.egide.council.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.CurrentUser;
import fr.egide.council.CouncilPart;
import fr.egide.council.PartKind;
import fr.egide.web.Trees;
import tools.jackson.databind.node.ObjectNode;

/// Each part before and after each change, by whom and when. Notes of confidential groups never enter it.
@Component
public class CouncilHistory {

    private final JdbcClient jdbc;
    private final Trees trees;
    private final CurrentUser user;
    private final Clock clock;

    CouncilHistory(JdbcClient jdbc, Trees trees, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.trees = trees;
        this.user = user;
        this.clock = clock;
    }

    /// One change of one part.
    ///
    /// @param fields names of the fields that differ; none when the part was removed
    public record Change(PartKind kind, UUID part, Instant at, UUID actor, boolean added, boolean removed,
            List<String> fields) {}

    /// Writes a change in the transaction that makes it.
    ///
    /// @param before nothing for an addition; `after` nothing for a removal
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(@Nullable CouncilPart before, @Nullable CouncilPart after) {
        CouncilPart part = after == null ? java.util.Objects.requireNonNull(before) : after;
        jdbc.sql("""
                INSERT INTO council.change (council, kind, part, version, at, actor, before, after)
                VALUES (:council, :kind, :part, :version, :at, :actor, :before::jsonb, :after::jsonb)""")
                .param("council", part.council()).param("kind", PartKind.of(part).name()).param("part", part.id())
                .param("version", part.version()).param("at", Timestamp.from(clock.instant()))
                .param("actor", user.get().id()).param("before", json(before)).param("after", json(after)).update();
    }

    /// The latest changes first.
    public List<Change> latest(UUID council, int limit) {
        return jdbc.sql("SELECT * FROM council.change WHERE council = :council ORDER BY seq DESC LIMIT :limit")
                .param("council", council).param("limit", limit).query(this::change).list();
    }

    private Change change(ResultSet row, int number) throws SQLException {
        String before = row.getString("before");
        String after = row.getString("after");
        return new Change(PartKind.valueOf(row.getString("kind")), row.getObject("part", UUID.class),
                row.getTimestamp("at").toInstant(), row.getObject("actor", UUID.class), before == null, after == null,
                before == null || after == null
                        ? List.of()
                        : Trees.differences((ObjectNode) trees.read(before), (ObjectNode) trees.read(after)));
    }

    private @Nullable String json(@Nullable CouncilPart part) {
        return part == null ? null : trees.write(trees.tree(part));
    }
}
