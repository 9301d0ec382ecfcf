package fr.egide.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.localseries.LocalSeries;
import fr.egide.localseries.LocalSource;
import fr.egide.localseries.Reading;
import fr.egide.localseries.SeriesPoint;
import fr.egide.localseries.TypedChange;
import fr.egide.statistics.Interval;
import fr.egide.web.Formats;

/// What people typed, here or in local series, as points of figures. A dashboard is one document for all who read it: small
/// counts of local series are withheld in it.
@Component
class TypedPoints {

    private final Observations observations;
    private final KeptPoints kept;
    private final Feeds feeds;
    private final LocalSeries series;
    private final Formats formats;
    private final Clock clock;

    TypedPoints(Observations observations, KeptPoints kept, Feeds feeds, LocalSeries series, Formats formats,
            Clock clock) {
        this.observations = observations;
        this.kept = kept;
        this.feeds = feeds;
        this.series = series;
        this.formats = formats;
        this.clock = clock;
    }

    /// By indicator, the oldest first.
    Map<UUID, List<Point>> ofContract(UUID contract) {
        Map<UUID, List<Point>> points = new HashMap<>();
        Function<Instant, String> day = days();
        kept.of(observations.stamps(contract), missing -> observations.own(missing).entrySet().stream().collect(
                Collectors.toMap(Map.Entry::getKey, all -> all.getValue().stream().map(one -> own(one, day)).toList())))
                .forEach(points::put);
        Map<UUID, LocalSource> fed = feeds.of(contract);
        Map<UUID, List<SeriesPoint>> given = series.disclosed(fed.values());
        fed.forEach((tracked, source) -> points.put(tracked, given.getOrDefault(source.id(), List.of()).stream()
                .map(point -> fed(source, point, day)).toList()));
        return points;
    }

    /// The same value with the bounds of its interval, where it carries what that takes.
    static Point withInterval(Point point, int per) {
        BigDecimal value = point.value() == null ? null : BigDecimal.valueOf(point.value());
        Interval interval = TypedChange.interval(value, point.basis(), per);
        return interval == null ? point : point.between(interval.lower(), interval.upper());
    }

    private static Point own(Observation one, Function<Instant, String> day) {
        return new Point(one.period(), one.state(), value(one.value()), null, null, null, null, false,
                one.provenance() + " · " + day.apply(one.at()), one.basis());
    }

    private static Point fed(LocalSource source, SeriesPoint point, Function<Instant, String> day) {
        Reading reading = Objects.requireNonNull(point.reading());
        String file = reading.file() == null ? "" : reading.file() + ", " + reading.line() + " · ";
        return new Point(point.period(), point.state(), point.value(), null, null, null, null, point.startsAnew(),
                source.title() + " · " + reading.provenance() + " · " + file + day.apply(reading.at()), point.basis());
    }

    /// A contract has thousands of readings, given on a few days: each day is written once.
    private Function<Instant, String> days() {
        Map<LocalDate, String> written = new HashMap<>();
        return at -> written.computeIfAbsent(at.atZone(clock.getZone()).toLocalDate(), formats::date);
    }

    private static @Nullable Double value(@Nullable BigDecimal value) {
        return value == null ? null : Double.valueOf(value.doubleValue());
    }
}
