package fr.egide.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.CurrentUser;
import fr.egide.account.EgideUser;

/// Statements of confidence; the latest of an objective is its météo.
@Component
public class Confidences {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    Confidences(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    public void state(UUID contract, UUID objective, Weather weather, String text) {
        EgideUser actor = user.get();
        jdbc.sql(
                "INSERT INTO indicator.confidence (contract, objective, stated_on, weather, text, actor, actor_function) VALUES (:contract, :objective, :on, :weather, :text, :actor, :function)")
                .param("contract", contract).param("objective", objective).param("on", LocalDate.now(clock))
                .param("weather", weather.name()).param("text", text.strip()).param("actor", actor.id())
                .param("function", actor.function()).update();
    }

    /// The latest statement by objective, made on a day or before.
    public Map<UUID, Confidence> latest(UUID contract, LocalDate day) {
        Map<UUID, Confidence> latest = new HashMap<>();
        jdbc.sql(
                "SELECT DISTINCT ON (objective) * FROM indicator.confidence WHERE contract = :contract AND stated_on <= :day ORDER BY objective, stated_on DESC, seq DESC")
                .param("contract", contract).param("day", day).query(row -> {
                    UUID objective = row.getObject("objective", UUID.class);
                    latest.put(objective, new Confidence(objective, row.getObject("stated_on", LocalDate.class),
                            Weather.valueOf(row.getString("weather")), row.getString("text"),
                            row.getString("actor_function")));
                });
        return latest;
    }
}
