package fr.egide.diagnosis.writing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.account.CurrentUser;
import fr.egide.account.EgideUser;
import fr.egide.diagnosis.Step;

/// Notes what becomes of diagnoses; nothing noted is ever changed.
@Component
class Steps {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    Steps(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    void add(UUID diagnosis, Step.Move move, @Nullable String reason) {
        EgideUser actor = user.get();
        jdbc.sql("""
                INSERT INTO diagnosis.step (diagnosis, move, at, actor, actor_function, actor_organisation, reason)
                VALUES (:diagnosis, :move, :at, :actor, :function, :organisation, :reason)""")
                .param("diagnosis", diagnosis).param("move", move.name()).param("at", Timestamp.from(clock.instant()))
                .param("actor", actor.id()).param("function", actor.function())
                .param("organisation", actor.organisation()).param("reason", reason).update();
    }
}
