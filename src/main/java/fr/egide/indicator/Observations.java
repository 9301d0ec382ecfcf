package fr.egide.indicator;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.CurrentUser;
import fr.egide.account.EgideUser;

/// Observations that people type: the latest row of a period is the current one, the others are its history.
@Component
public class Observations {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    Observations(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    public void enter(UUID tracked, LocalDate period, TypedValue typed) {
        EgideUser actor = user.get();
        jdbc.sql(
                "INSERT INTO indicator.observation (tracked, period, state, value, provenance, at, actor) VALUES (:tracked, :period, :state, :value, :provenance, :at, :actor)")
                .param("tracked", tracked).param("period", period).param("state", typed.state().name())
                .param("value", typed.value())
                .param("provenance", (actor.function() + ", " + actor.organisation()).strip())
                .param("at", Timestamp.from(clock.instant())).param("actor", actor.id()).update();
    }

    /// Current observations of all the indicators of a contract, the oldest first, in one query.
    public Map<UUID, List<Point>> ofContract(UUID contract) {
        Map<UUID, List<Point>> points = new HashMap<>();
        jdbc.sql("""
                SELECT DISTINCT ON (o.tracked, o.period) o.* FROM indicator.observation o
                JOIN indicator.tracked t ON t.id = o.tracked WHERE t.contract = :contract
                ORDER BY o.tracked, o.period, o.seq DESC""").param("contract", contract).query(row -> {
            Double value = row.getBigDecimal("value") == null
                    ? null
                    : Double.valueOf(row.getBigDecimal("value").doubleValue());
            points.computeIfAbsent(row.getObject("tracked", UUID.class), _ -> new ArrayList<>())
                    .add(new Point(row.getObject("period", LocalDate.class),
                            ObservedState.valueOf(row.getString("state")), value,
                            null, null, null, null, false,
                            row.getString("provenance") + " · "
                                    + row.getTimestamp("at").toInstant().atZone(clock.getZone()).toLocalDate()));
        });
        return points;
    }
}
