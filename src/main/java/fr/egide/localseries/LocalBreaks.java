package fr.egide.localseries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.web.Refusal;
import fr.egide.web.observation.PeriodText;

/// Breaks of local series.
@Component
public class LocalBreaks {

    private static final String KIND = "LOCAL_SOURCE";

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    LocalBreaks(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// The earliest first.
    public List<SeriesBreak> of(UUID source) {
        return of(List.of(source)).getOrDefault(source, List.of());
    }

    /// The same by source, in one query.
    Map<UUID, List<SeriesBreak>> of(Collection<UUID> sources) {
        Map<UUID, List<SeriesBreak>> breaks = new HashMap<>();
        jdbc.sql("SELECT * FROM localseries.series_break WHERE source = ANY (:sources) ORDER BY period")
                .param("sources", sources.toArray(UUID[]::new))
                .query((row, _) -> breaks.computeIfAbsent(row.getObject("source", UUID.class), _ -> new ArrayList<>())
                        .add(new SeriesBreak(row.getObject("period", LocalDate.class), row.getString("reason"))))
                .list();
        return breaks;
    }

    /// Marks a break, or says its reason better.
    ///
    /// @param day any day of the first period counted otherwise
    /// @throws Refusal 422 `LOC-001` without a reason, `LOC-016` for the first period of the series or one that it doesn't
    /// cover
    @Transactional
    public void mark(LocalSource source, LocalDate day, String reason) {
        LocalDate period = source.periodicity().startOf(day);
        if (reason.isBlank()) {
            throw Refusal.unprocessable("LOC-001");
        }
        if (!source.covers(period) || period.equals(source.periodicity().startOf(source.startsOn()))
                || period.isAfter(LocalDate.now(clock))) {
            throw Refusal.unprocessable("LOC-016", PeriodText.write(source.periodicity(), period));
        }
        jdbc.sql("""
                INSERT INTO localseries.series_break VALUES (:source, :period, :reason)
                ON CONFLICT (source, period) DO UPDATE SET reason = excluded.reason""").param("source", source.id())
                .param("period", period).param("reason", reason.strip()).update();
        audit.record("LOCAL_BREAK_MARKED", KIND, source.id().toString(), period + " " + reason.strip());
    }

    /// @throws Refusal 404 `LOC-405` when there is none
    @Transactional
    public void remove(LocalSource source, LocalDate period) {
        int removed = jdbc.sql("DELETE FROM localseries.series_break WHERE source = :source AND period = :period")
                .param("source", source.id()).param("period", period).update();
        if (removed == 0) {
            throw Refusal.notFound("LOC-405");
        }
        audit.record("LOCAL_BREAK_REMOVED", KIND, source.id().toString(), period.toString());
    }
}
