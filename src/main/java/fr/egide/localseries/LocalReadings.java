package fr.egide.localseries;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.CurrentUser;
import fr.egide.account.EgideUser;
import fr.egide.web.Refusal;
import fr.egide.web.observation.PeriodText;
import fr.egide.web.observation.TypedColumns;
import fr.egide.web.observation.TypedValue;

/// Readings of local series, wherever they are given: the latest row of a period is the current one, the others are its
/// history. Small counts are in them; whoever shows them asks [LocalSource#disclosed] for those who may not see these.
@Component
public class LocalReadings {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    LocalReadings(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /// A line of a file.
    public record Place(String file, int line) {}

    /// @param period first day of a period
    /// @throws Refusal 422 `LOC-005` for a period that hasn't begun, `LOC-006` for one outside the series, `LOC-007` for a
    /// value without its count where small counts are withheld, `LOC-009` for what can't be a count of facts
    public void check(LocalSource source, LocalDate period, TypedValue typed) {
        String written = PeriodText.write(source.periodicity(), period);
        if (period.isAfter(LocalDate.now(clock))) {
            throw Refusal.unprocessable("LOC-005", written);
        }
        if (!source.covers(period)) {
            throw Refusal.unprocessable("LOC-006", written, source.title());
        }
        BigDecimal value = typed.value();
        if (value == null) {
            return;
        }
        if (typed.basis() == null && source.counts()
                && (value.signum() < 0 || value.stripTrailingZeros().scale() > 0)) {
            throw Refusal.unprocessable("LOC-009", typed.text());
        }
        if (source.threshold() > 0 && source.basis(typed) == null) {
            throw Refusal.unprocessable("LOC-007", typed.text());
        }
    }

    /// @param place where it was read, when it came in a file
    /// @throws Refusal as [#check]
    @Transactional
    public void give(LocalSource source, LocalDate period, TypedValue typed, @Nullable Place place) {
        check(source, period, typed);
        EgideUser actor = user.get();
        jdbc.sql("INSERT INTO localseries.reading (source, period, " + TypedColumns.NAMES
                + ", provenance, file, line, at, actor) VALUES (:source, :period, " + TypedColumns.PARAMETERS
                + ", :provenance, :file, :line, :at, :actor)")
                .params(TypedColumns.of(typed)).param("source", source.id()).param("period", period)
                .param("provenance", (actor.function() + ", " + actor.organisation()).strip())
                .param("file", place == null ? null : place.file())
                .param("line", place == null ? null : place.line())
                .param("at", Timestamp.from(clock.instant())).param("actor", actor.id()).update();
    }

    /// Takes over readings given elsewhere, with their numbers, their authors and their dates.
    ///
    /// @throws Refusal as [#check]; 409 `LOC-020` for a period that the source has readings of
    @Transactional
    public void adopt(LocalSource source, List<Reading> given) {
        Set<LocalDate> known = byPeriod(source.id()).keySet();
        for (Reading reading : given) {
            check(source, reading.period(), reading.typed());
            if (known.contains(reading.period())) {
                throw Refusal.conflict("LOC-020", PeriodText.write(source.periodicity(), reading.period()),
                        source.title());
            }
            jdbc.sql("INSERT INTO localseries.reading (seq, source, period, " + TypedColumns.NAMES
                    + ", provenance, at, actor) VALUES (:seq, :source, :period, " + TypedColumns.PARAMETERS
                    + ", :provenance, :at, :actor)").params(TypedColumns.of(reading.typed()))
                    .param("seq", reading.seq()).param("source", source.id()).param("period", reading.period())
                    .param("provenance", reading.provenance()).param("at", Timestamp.from(reading.at()))
                    .param("actor", reading.actor()).update();
        }
    }

    /// Current readings by source, the oldest first, in one query.
    public Map<UUID, List<Reading>> current(Collection<UUID> sources) {
        return sources.isEmpty()
                ? Map.of()
                : jdbc.sql("""
                        SELECT DISTINCT ON (source, period) * FROM localseries.reading WHERE source = ANY (:sources)
                        ORDER BY source, period, seq DESC""").param("sources", sources.toArray(UUID[]::new))
                        .query(LocalReadings::row).list().stream()
                        .collect(Collectors.groupingBy(Reading::source));
    }

    /// Current readings of one source by period.
    public Map<LocalDate, Reading> byPeriod(UUID source) {
        return current(List.of(source)).getOrDefault(source, List.of()).stream()
                .collect(Collectors.toMap(Reading::period, Function.identity(), (one, _) -> one, TreeMap::new));
    }

    /// Everything ever given of a source, the latest first.
    public List<Reading> history(UUID source) {
        return jdbc.sql("SELECT * FROM localseries.reading WHERE source = :source ORDER BY seq DESC")
                .param("source", source).query(LocalReadings::row).list();
    }

    private static Reading row(ResultSet row, int number) throws SQLException {
        return new Reading(row.getLong("seq"), row.getObject("source", UUID.class),
                row.getObject("period", LocalDate.class), TypedColumns.read(row), row.getString("provenance"),
                row.getString("file"), row.getObject("line", Integer.class), row.getTimestamp("at").toInstant(),
                row.getObject("actor", UUID.class));
    }
}
