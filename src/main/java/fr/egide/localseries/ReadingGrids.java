package fr.egide.localseries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.web.Refusal;
import fr.egide.web.Texts;
import fr.egide.web.observation.Periods;
import fr.egide.web.observation.TypedCell;
import fr.egide.web.observation.TypedValue;

/// Readings typed one under the other: what changed is saved, all of it or nothing, and never over what someone else gave
/// meanwhile.
@Component
public class ReadingGrids {

    private static final int SHOWN = 12;

    private final LocalReadings readings;
    private final Periods periodNames;
    private final Texts texts;
    private final Clock clock;

    ReadingGrids(LocalReadings readings, Periods periodNames, Texts texts, Clock clock) {
        this.readings = readings;
        this.periodNames = periodNames;
        this.texts = texts;
        this.clock = clock;
    }

    /// @param until any day of the last period shown; the latest one of the series when absent
    public ReadingGrid show(LocalSource source, @Nullable LocalDate until) {
        return grid(source, until, null, Long.MAX_VALUE);
    }

    /// @param typed texts by first day of the period
    /// @return the form as it stands after saving; with problems, nothing was saved and every typed text is kept
    @Transactional
    public ReadingGrid save(LocalSource source, @Nullable LocalDate until, Map<String, String> typed, long asOf) {
        ReadingGrid grid = grid(source, until, typed, asOf);
        if (grid.hasProblem()) {
            return grid;
        }
        Map<LocalDate, Reading> stored = readings.byPeriod(source.id());
        for (int i = 0; i < grid.periods().size(); i++) {
            LocalDate period = grid.periods().get(i);
            Reading before = stored.get(period);
            String text = grid.cells().get(i).text();
            TypedValue now = TypedValue.parse(text, source.per());
            if (TypedCell.differs(before == null ? null : before.typed(), text, now)) {
                readings.give(source, period, now, null);
            }
        }
        return show(source, until);
    }

    private ReadingGrid grid(LocalSource source, @Nullable LocalDate until, @Nullable Map<String, String> typed,
            long asOf) {
        LocalDate last = last(source, until);
        List<LocalDate> periods = IntStream.rangeClosed(1 - SHOWN, 0)
                .mapToObj(i -> source.periodicity().plus(last, i)).filter(source::covers).toList();
        Map<LocalDate, Reading> stored = readings.byPeriod(source.id());
        long newest = stored.values().stream().mapToLong(Reading::seq).max().orElse(0);
        return new ReadingGrid(periods,
                periods.stream().map(period -> cell(source, period, stored.get(period), typed, asOf)).toList(), newest);
    }

    private LocalDate last(LocalSource source, @Nullable LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        LocalDate wanted = until == null || until.isAfter(today) ? today : until;
        LocalDate end = source.endsOn();
        LocalDate within = end != null && wanted.isAfter(end) ? end : wanted;
        return source.periodicity().startOf(within.isBefore(source.startsOn()) ? source.startsOn() : within);
    }

    private TypedCell cell(LocalSource source, LocalDate period, @Nullable Reading before,
            @Nullable Map<String, String> typed, long asOf) {
        String label = periodNames.name(source.periodicity(), period);
        String own = before == null ? "" : before.typed().text();
        String text = typed == null ? own : typed.getOrDefault(period.toString(), own);
        try {
            TypedValue now = TypedValue.parse(text, source.per());
            boolean differs = TypedCell.differs(before == null ? null : before.typed(), text, now);
            if (differs) {
                readings.check(source, period, now);
            }
            return new TypedCell(period.toString(), label, text,
                    before != null && differs && before.seq() > asOf
                            ? texts.text("observation.stale", own, before.provenance())
                            : null);
        } catch (Refusal refusal) {
            return new TypedCell(period.toString(), label, text,
                    texts.text(refusal.messageKey(), refusal.arguments()));
        }
    }
}
