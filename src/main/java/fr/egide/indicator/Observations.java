package fr.egide.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.CurrentUser;
import fr.egide.account.EgideUser;
import fr.egide.localseries.LocalReadings;
import fr.egide.localseries.LocalSource;
import fr.egide.web.Refusal;
import fr.egide.web.observation.TypedColumns;
import fr.egide.web.observation.TypedValue;

/// Observations that people type: the latest row of a period is the current one, the others are its history. Those of an
/// indicator fed by a local series live there.
@Component
public class Observations {

    private final JdbcClient jdbc;
    private final FedObservations fed;
    private final LocalReadings readings;
    private final CurrentUser user;
    private final Clock clock;

    Observations(JdbcClient jdbc, FedObservations fed, LocalReadings readings, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.fed = fed;
        this.readings = readings;
        this.user = user;
        this.clock = clock;
    }

    /// Whether an observation could be entered.
    ///
    /// @throws Refusal as [#enter]
    public void check(UUID tracked, LocalDate period, TypedValue typed) {
        check(fed.source(tracked).orElse(null), period, typed);
    }

    /// @param period first day of a period of the indicator
    /// @throws Refusal 422 `IND-020` for a period that hasn't begun, and those of [LocalReadings#check]
    @Transactional
    public void enter(UUID tracked, LocalDate period, TypedValue typed) {
        enter(tracked, period, typed, null);
    }

    /// The same, read in a file.
    @Transactional
    public void enter(UUID tracked, LocalDate period, TypedValue typed, LocalReadings.@Nullable Place place) {
        Optional<LocalSource> source = fed.source(tracked);
        check(source.orElse(null), period, typed);
        if (source.isPresent()) {
            readings.give(source.get(), period, typed, place);
            return;
        }
        EgideUser actor = user.get();
        jdbc.sql("INSERT INTO indicator.observation (tracked, period, " + TypedColumns.NAMES
                + ", provenance, at, actor) VALUES (:tracked, :period, " + TypedColumns.PARAMETERS
                + ", :provenance, :at, :actor)")
                .params(TypedColumns.of(typed)).param("tracked", tracked).param("period", period)
                .param("provenance", (actor.function() + ", " + actor.organisation()).strip())
                .param("at", Timestamp.from(clock.instant())).param("actor", actor.id()).update();
    }

    /// Current observations of all the indicators of a contract as the signed-in user may see them, by indicator, the oldest
    /// first, in a bounded number of queries.
    public Map<UUID, List<Observation>> current(UUID contract) {
        Map<UUID, List<Observation>> current = own(stamps(contract).stream().map(Stamp::tracked).toList());
        current.putAll(fed.current(contract));
        return current;
    }

    /// Those that don't live in a local series, by indicator.
    Map<UUID, List<Observation>> own(Collection<UUID> tracked) {
        Map<UUID, List<Observation>> current = new HashMap<>();
        jdbc.sql("""
                SELECT DISTINCT ON (tracked, period) * FROM indicator.observation
                WHERE tracked = ANY (:tracked) ORDER BY tracked, period, seq DESC""")
                .param("tracked", tracked.toArray(UUID[]::new)).query(Observations::row).list()
                .forEach(one -> current.computeIfAbsent(one.tracked(), _ -> new ArrayList<>()).add(one));
        return current;
    }

    /// What tells whether observations of an indicator have changed: they are only ever added, or all taken away.
    record Stamp(UUID tracked, long number, long last) {}

    /// Stamps of the indicators of a contract that hold observations of their own.
    List<Stamp> stamps(UUID contract) {
        return jdbc.sql("""
                SELECT o.tracked, count(*), max(o.seq) FROM indicator.observation o
                JOIN indicator.tracked t ON t.id = o.tracked WHERE t.contract = :contract GROUP BY o.tracked""")
                .param("contract", contract)
                .query((row, _) -> new Stamp(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3))).list();
    }

    /// The same as [#current], by indicator and period.
    Map<UUID, Map<LocalDate, Observation>> byPeriod(UUID contract) {
        Map<UUID, Map<LocalDate, Observation>> byPeriod = new HashMap<>();
        current(contract).forEach((tracked, all) -> all
                .forEach(one -> byPeriod.computeIfAbsent(tracked, _ -> new HashMap<>()).put(one.period(), one)));
        return byPeriod;
    }

    /// Everything ever typed of an indicator as the signed-in user may see it, the latest first.
    public List<Observation> history(UUID tracked) {
        return fed.source(tracked).map(source -> fed.history(tracked, source))
                .orElseGet(() -> jdbc
                        .sql("SELECT * FROM indicator.observation WHERE tracked = :tracked ORDER BY seq DESC")
                        .param("tracked", tracked).query(Observations::row).list());
    }

    /// @param source that feeds the indicator, if one does
    void check(@Nullable LocalSource source, LocalDate period, TypedValue typed) {
        if (period.isAfter(LocalDate.now(clock))) {
            throw Refusal.unprocessable("IND-020", period.toString());
        }
        if (source != null) {
            readings.check(source, period, typed);
        }
    }

    private static Observation row(ResultSet row, int number) throws SQLException {
        return new Observation(row.getLong("seq"), row.getObject("tracked", UUID.class),
                row.getObject("period", LocalDate.class), TypedColumns.read(row), row.getString("provenance"),
                row.getTimestamp("at").toInstant(), row.getObject("actor", UUID.class));
    }
}
