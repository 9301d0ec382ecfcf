package fr.egide.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.contract.Contract;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;
import fr.egide.web.observation.Periodicity;
import fr.egide.web.observation.Periods;
import fr.egide.web.observation.TypedCell;
import fr.egide.web.observation.TypedValue;

/// The entry grid: what changed is saved, all of it or nothing, and never over what someone else typed meanwhile.
@Component
public class EntryGrids {

    private static final Map<Periodicity, Integer> COLUMNS = Map.of(Periodicity.M, 12, Periodicity.T, 8, Periodicity.S,
            6, Periodicity.A, 6);

    private final Figures figures;
    private final Definitions definitions;
    private final Observations observations;
    private final Attachments attachments;
    private final EntryRights rights;
    private final Periods periodNames;
    private final Texts texts;
    private final Clock clock;

    EntryGrids(Figures figures, Definitions definitions, Observations observations, Attachments attachments,
            EntryRights rights, Periods periodNames, Texts texts, Clock clock) {
        this.figures = figures;
        this.definitions = definitions;
        this.observations = observations;
        this.attachments = attachments;
        this.rights = rights;
        this.periodNames = periodNames;
        this.texts = texts;
        this.clock = clock;
    }

    /// Regular periodicities of the indicators that the signed-in user may fill.
    public List<Periodicity> periodicities(Contract contract) {
        Map<String, Definition> known = definitions.of(contract.id());
        return enterable(contract, known).stream().map(one -> definition(known, one).periodicity())
                .filter(Periodicity::isRegular).distinct().sorted().toList();
    }

    /// @param until any day of the last period shown; the current period when absent
    public EntryGrid show(Contract contract, Periodicity periodicity, @Nullable LocalDate until) {
        return grid(contract, periodicity, until, null, Long.MAX_VALUE);
    }

    /// Saves the cells that differ from what is stored.
    ///
    /// @param typed texts by name of field
    /// @return the grid as it stands after saving; with problems, nothing was saved and every typed text is kept
    @Transactional
    public EntryGrid save(Contract contract, Periodicity periodicity, @Nullable LocalDate until,
            Map<String, String> typed, long asOf) {
        EntryGrid grid = grid(contract, periodicity, until, typed, asOf);
        if (grid.hasProblem()) {
            return grid;
        }
        Map<UUID, Map<LocalDate, Observation>> stored = observations.byPeriod(contract.id());
        for (EntryGrid.Row row : grid.rows()) {
            for (int i = 0; i < grid.periods().size(); i++) {
                LocalDate period = grid.periods().get(i);
                Observation before = stored.getOrDefault(row.tracked().id(), Map.of()).get(period);
                TypedValue now = TypedValue.parse(row.cells().get(i).text(), row.definition().per());
                if (TypedCell.differs(typed(before), row.cells().get(i).text(), now)) {
                    observations.enter(row.tracked().id(), period, now);
                }
            }
        }
        return show(contract, periodicity, until);
    }

    private EntryGrid grid(Contract contract, Periodicity periodicity, @Nullable LocalDate until,
            @Nullable Map<String, String> typed, long asOf) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = periodicity.startOf(until == null || until.isAfter(today) ? today : until);
        int columns = Objects.requireNonNull(COLUMNS.get(periodicity));
        List<LocalDate> periods = IntStream.rangeClosed(1 - columns, 0).mapToObj(i -> periodicity.plus(last, i))
                .toList();
        Map<UUID, Map<LocalDate, Observation>> stored = observations.byPeriod(contract.id());
        Map<String, Definition> known = definitions.of(contract.id());
        Map<UUID, String> words = attachments.of(contract.id());
        List<EntryGrid.Row> rows = new ArrayList<>();
        for (Tracked one : enterable(contract, known)) {
            Definition definition = definition(known, one);
            if (definition.periodicity() == periodicity) {
                Map<LocalDate, Observation> own = stored.getOrDefault(one.id(), Map.of());
                rows.add(new EntryGrid.Row(one, definition, words.getOrDefault(Attachments.on(one), ""), periods
                        .stream().map(period -> cell(one, definition, period, own.get(period), typed, asOf)).toList()));
            }
        }
        long newest = stored.values().stream().flatMap(own -> own.values().stream()).mapToLong(Observation::seq).max()
                .orElse(0);
        return new EntryGrid(periodicity, periods, rows, newest);
    }

    private TypedCell cell(Tracked tracked, Definition definition, LocalDate period, @Nullable Observation before,
            @Nullable Map<String, String> typed, long asOf) {
        String name = tracked.id() + ":" + period;
        String label = definition.name() + ", " + periodNames.name(definition.periodicity(), period);
        String own = before == null ? "" : before.typed().text();
        String text = typed == null ? own : typed.getOrDefault(name, own);
        try {
            TypedValue now = TypedValue.parse(text, definition.per());
            boolean differs = TypedCell.differs(typed(before), text, now);
            if (differs) {
                observations.check(tracked.id(), period, now);
            }
            return new TypedCell(name, label, text,
                    differs && before != null && before.seq() > asOf
                            ? texts.text("observation.stale", own, before.provenance())
                            : null);
        } catch (Refusal refusal) {
            return new TypedCell(name, label, text, texts.text(refusal.messageKey(), refusal.arguments()));
        }
    }

    private static @Nullable TypedValue typed(@Nullable Observation before) {
        return before == null ? null : before.typed();
    }

    private List<Tracked> enterable(Contract contract, Map<String, Definition> known) {
        List<Tracked> typed = figures.tracked(contract.id()).stream().filter(one -> definition(known, one).isTyped())
                .toList();
        Set<UUID> own = rights.enterable(contract, typed);
        return typed.stream().filter(one -> own.contains(one.id())).toList();
    }

    private static Definition definition(Map<String, Definition> known, Tracked one) {
        return Objects.requireNonNull(known.get(one.definition()));
    }
}
