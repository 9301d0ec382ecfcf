package fr.egide.council.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Removes councils with all they are made of, history included: for fictitious ones only.
@Component
public class CouncilRemoval {

    private static final List<String> TABLES = List.of("change", "decision", "agenda_item", "meeting", "member",
            "working_group", "paper", "mandate", "seat");

    private final JdbcClient jdbc;

    CouncilRemoval(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Councils that lie in these départements alone.
    @Transactional
    public void removeWithin(List<String> departements) {
        UUID[] ids = jdbc.sql("""
                SELECT id FROM council.council WHERE departements <@ :codes::text[] AND departements <> '{}'""")
                .param("codes", departements.toArray(String[]::new)).query(UUID.class).list().toArray(UUID[]::new);
        TABLES.forEach(table -> jdbc.sql("DELETE FROM council." + table + " WHERE council = ANY (:ids)")
                .param("ids", ids).update());
        jdbc.sql("DELETE FROM council.council WHERE id = ANY (:ids)").param("ids", ids).update();
    }

    /// Organisations that a council still names.
    public Set<UUID> organisationsNamed() {
        return new HashSet<>(jdbc.sql("""
                SELECT organisation FROM council.mandate UNION SELECT organisation FROM council.member
                UNION SELECT owner FROM council.decision WHERE owner IS NOT NULL
                UNION SELECT organisation FROM council.attendance WHERE organisation IS NOT NULL
                UNION SELECT coordinator FROM council.council WHERE coordinator IS NOT NULL""").query(UUID.class)
                .list());
    }
}
