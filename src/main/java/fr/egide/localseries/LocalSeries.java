package fr.egide.localseries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.web.observation.ObservedState;
import fr.egide.web.observation.TypedValue;

/// Local series period by period, with their breaks.
@Component
public class LocalSeries {

    private static final TypedValue NOTHING = new TypedValue(ObservedState.NOT_PROVIDED, null, null);

    private final LocalReadings readings;
    private final LocalBreaks breaks;
    private final Clock clock;

    LocalSeries(LocalReadings readings, LocalBreaks breaks, Clock clock) {
        this.readings = readings;
        this.breaks = breaks;
        this.clock = clock;
    }

    /// Every period that is over, given or not, and those given besides; the oldest first.
    ///
    /// @param inFull small counts included, for those who give them
    public List<SeriesPoint> read(LocalSource source, boolean inFull) {
        return Objects.requireNonNull(
                read(List.of(source), inFull ? Set.of(source) : Set.of()).get(source.id()));
    }

    /// The same of several sources, in a bounded number of queries.
    ///
    /// @param inFull those whose small counts are included
    Map<UUID, List<SeriesPoint>> read(Collection<LocalSource> sources, Set<LocalSource> inFull) {
        return points(sources, inFull, (source, given) -> {
            TreeSet<LocalDate> periods = new TreeSet<>(Completeness.expected(source, LocalDate.now(clock)));
            given.forEach(reading -> periods.add(reading.period()));
            return periods;
        });
    }

    /// What was given of each of these sources, small counts withheld, in a bounded number of queries.
    public Map<UUID, List<SeriesPoint>> disclosed(Collection<LocalSource> sources) {
        return points(sources, Set.of(), (_, given) -> given.stream().map(Reading::period).toList());
    }

    private Map<UUID, List<SeriesPoint>> points(Collection<LocalSource> sources, Set<LocalSource> inFull,
            BiFunction<LocalSource, List<Reading>, Collection<LocalDate>> periods) {
        List<UUID> ids = sources.stream().map(LocalSource::id).toList();
        Map<UUID, List<Reading>> given = readings.current(ids);
        Map<UUID, List<SeriesBreak>> broken = breaks.of(ids);
        Map<UUID, List<SeriesPoint>> points = new HashMap<>();
        sources.forEach(source -> {
            List<Reading> own = given.getOrDefault(source.id(), List.of());
            points.put(source.id(), points(source, periods.apply(source, own), own,
                    broken.getOrDefault(source.id(), List.of()), inFull.contains(source)));
        });
        return points;
    }

    /// @param periods in order
    private static List<SeriesPoint> points(LocalSource source, Collection<LocalDate> periods, List<Reading> given,
            List<SeriesBreak> breaks, boolean inFull) {
        Map<LocalDate, Reading> byPeriod = given.stream()
                .collect(Collectors.toMap(Reading::period, Function.identity()));
        List<SeriesPoint> points = new ArrayList<>();
        LocalDate known = null;
        for (LocalDate period : periods) {
            Reading reading = byPeriod.get(period);
            TypedValue said = reading == null ? NOTHING : reading.typed();
            TypedValue shown = inFull ? said : source.disclosed(said);
            boolean startsAnew = shown.value() != null && lies(breaks, known, period);
            points.add(
                    new SeriesPoint(period, shown, reading == null ? null : reading.seenAs(shown), source.basis(shown),
                            at(breaks, period), startsAnew));
            known = shown.value() == null ? known : period;
        }
        return points;
    }

    private static @Nullable SeriesBreak at(List<SeriesBreak> breaks, LocalDate period) {
        return breaks.stream().filter(one -> one.period().equals(period)).findFirst().orElse(null);
    }

    /// Whether a break lies after the latest value known, and no later than this period.
    private static boolean lies(List<SeriesBreak> breaks, @Nullable LocalDate known, LocalDate period) {
        Stream<SeriesBreak> since = breaks.stream().filter(one -> !one.period().isAfter(period));
        return since.anyMatch(one -> known == null || one.period().isAfter(known));
    }
}
