package fr.egide.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who came to the meetings of the councils that follow a contract, but those of confidential groups.
@Component
public class Presences {

    private final JdbcClient jdbc;

    Presences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The latest meeting first.
    public List<Presence> onContract(UUID contract) {
        return jdbc.sql("""
                SELECT m.council, m.id, m.held_on, a.organisation, a.presence IN ('PRESENT', 'REPRESENTED') AS came,
                  ARRAY(SELECT i.kind FROM council.agenda_item i WHERE i.meeting = m.id ORDER BY i.position) AS items
                FROM council.attendance a JOIN council.meeting m ON m.id = a.meeting
                JOIN council.council c ON c.id = m.council
                LEFT JOIN council.working_group g ON g.id = m.working_group
                WHERE c.contracts @> ARRAY[:contract]::uuid[] AND m.state <> 'PREPARED' AND a.organisation IS NOT NULL
                  AND coalesce(g.level, 'OPEN') = 'OPEN'
                ORDER BY m.held_on DESC, m.id""").param("contract", contract)
                .query((row, _) -> new Presence(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
                        row.getObject(3, LocalDate.class), row.getObject(4, UUID.class), row.getBoolean(5),
                        List.of((String[]) row.getArray(6).getArray())))
                .list();
    }
}
