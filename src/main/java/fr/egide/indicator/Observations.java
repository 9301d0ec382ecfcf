package fr.egide.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.CurrentUser;
import fr.egide.account.EgideUser;
import fr.egide.web.Formats;
import fr.egide.web.Refusal;

/// Observations that people type: the latest row of a period is the current one, the others are its history.
@Component
public class Observations {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Formats formats;
    private final Clock clock;

    Observations(JdbcClient jdbc, CurrentUser user, Formats formats, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.formats = formats;
        this.clock = clock;
    }

    /// @throws Refusal 422 `IND-020` for a period that hasn't begun
    public void requireBegun(LocalDate period) {
        if (period.isAfter(LocalDate.now(clock))) {
            throw Refusal.unprocessable("IND-020", period.toString());
        }
    }

    /// @param period first day of a period of the indicator
    /// @throws Refusal 422 `IND-020` for a period that hasn't begun
    @Transactional
    public void enter(UUID tracked, LocalDate period, TypedValue typed) {
        requireBegun(period);
        EgideUser actor = user.get();
        jdbc.sql("""
                INSERT INTO indicator.observation
                (tracked, period, state, value, counted, base, margin, provenance, at, actor)
                VALUES (:tracked, :period, :state, :value, :counted, :base, :margin, :provenance, :at, :actor)""")
                .param("tracked", tracked)
                .param("period", period).param("state", typed.state().name()).param("value", typed.value())
                .param("counted", typed.basis() instanceof Basis.Count count ? count.count() : null)
                .param("base", typed.basis() instanceof Basis.Count count ? count.base() : null)
                .param("margin", typed.basis() instanceof Basis.Margin margin ? margin.half() : null)
                .param("provenance", (actor.function() + ", " + actor.organisation()).strip())
                .param("at", Timestamp.from(clock.instant())).param("actor", actor.id()).update();
    }

    /// Current observations of all the indicators of a contract, by indicator, the oldest first, in one query.
    public Map<UUID, List<Observation>> current(UUID contract) {
        Map<UUID, List<Observation>> current = new HashMap<>();
        jdbc.sql("""
                SELECT DISTINCT ON (o.tracked, o.period) o.* FROM indicator.observation o
                JOIN indicator.tracked t ON t.id = o.tracked WHERE t.contract = :contract
                ORDER BY o.tracked, o.period, o.seq DESC""").param("contract", contract).query(Observations::row).list()
                .forEach(one -> current.computeIfAbsent(one.tracked(), _ -> new ArrayList<>()).add(one));
        return current;
    }

    /// The same, by indicator and period.
    Map<UUID, Map<LocalDate, Observation>> byPeriod(UUID contract) {
        Map<UUID, Map<LocalDate, Observation>> byPeriod = new HashMap<>();
        current(contract).forEach((tracked, all) -> all
                .forEach(one -> byPeriod.computeIfAbsent(tracked, _ -> new HashMap<>()).put(one.period(), one)));
        return byPeriod;
    }

    /// Everything ever typed of an indicator, the latest first.
    public List<Observation> history(UUID tracked) {
        return jdbc.sql("SELECT * FROM indicator.observation WHERE tracked = :tracked ORDER BY seq DESC")
                .param("tracked", tracked).query(Observations::row).list();
    }

    /// The same as points of a figure.
    public Map<UUID, List<Point>> ofContract(UUID contract) {
        Map<UUID, List<Point>> points = new HashMap<>();
        Map<LocalDate, String> days = new HashMap<>();
        current(contract).forEach((tracked, all) -> points.put(tracked, all.stream()
                .map(one -> point(one, days.computeIfAbsent(one.at().atZone(clock.getZone()).toLocalDate(),
                        formats::date)))
                .toList()));
        return points;
    }

    private static Point point(Observation one, String day) {
        Double value = one.value() == null ? null : Double.valueOf(one.value().doubleValue());
        return new Point(one.period(), one.state(), value, null, null, null, null, false,
                one.provenance() + " · " + day, one.basis());
    }

    private static Observation row(ResultSet row, int number) throws SQLException {
        return new Observation(row.getLong("seq"), row.getObject("tracked", UUID.class),
                row.getObject("period", LocalDate.class), ObservedState.valueOf(row.getString("state")),
                row.getBigDecimal("value"), basis(row), row.getString("provenance"), row.getTimestamp("at").toInstant(),
                row.getObject("actor", UUID.class));
    }

    private static @Nullable Basis basis(ResultSet row) throws SQLException {
        if (row.getBigDecimal("base") != null) {
            return new Basis.Count(row.getLong("counted"), row.getBigDecimal("base"));
        }
        return row.getBigDecimal("margin") == null ? null : new Basis.Margin(row.getBigDecimal("margin"));
    }
}
