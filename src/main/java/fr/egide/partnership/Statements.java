package fr.egide.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.CurrentUser;
import fr.egide.account.EgideUser;
import fr.egide.frame.Phase;
import fr.egide.web.Refusal;

/// Statements on expected partners: the latest of a phase counts, the others are its history.
@Component
public class Statements {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    Statements(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /// @throws Refusal 422 `PTN-001` when it asks for a reason and there is none, `PTN-002` for a reason that is too long
    @Transactional
    public void state(UUID contract, String partner, Phase phase, Standing standing, @Nullable String reason) {
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        if (standing.asksWhy() && why == null) {
            throw Refusal.unprocessable("PTN-001");
        }
        if (why != null && why.length() > LONGEST) {
            throw Refusal.unprocessable("PTN-002", LONGEST);
        }
        EgideUser actor = user.get();
        jdbc.sql("""
                INSERT INTO partnership.statement
                  (contract, partner, phase, standing, reason, stated_on, actor, actor_function)
                VALUES (:contract, :partner, :phase, :standing, :reason, :on, :actor, :function)""")
                .param("contract", contract).param("partner", partner).param("phase", phase.name())
                .param("standing", standing.name()).param("reason", why).param("on", LocalDate.now(clock))
                .param("actor", actor.id()).param("function", actor.function()).update();
    }

    /// The latest of each partner and phase.
    List<Statement> latest(UUID contract) {
        return jdbc.sql("""
                SELECT DISTINCT ON (partner, phase) * FROM partnership.statement WHERE contract = :contract
                ORDER BY partner, phase, seq DESC""").param("contract", contract).query(Statements::row).list();
    }

    /// All that was said of a partner, the latest first.
    public List<Statement> history(UUID contract, String partner) {
        return jdbc.sql("""
                SELECT * FROM partnership.statement WHERE contract = :contract AND partner = :partner
                ORDER BY seq DESC""").param("contract", contract).param("partner", partner).query(Statements::row)
                .list();
    }

    private static Statement row(ResultSet row, int number) throws SQLException {
        return new Statement(row.getString("partner"), Phase.valueOf(row.getString("phase")),
                Standing.valueOf(row.getString("standing")), row.getString("reason"),
                row.getObject("stated_on", LocalDate.class), row.getString("actor_function"));
    }
}
