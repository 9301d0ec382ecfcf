package fr.egide.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.stereotype.Component;

import fr.egide.contract.Contract;
import fr.egide.partner.Organisations;
import fr.egide.recordedcrime.Comparison;
import fr.egide.recordedcrime.RecordedCrime;
import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.statistics.Evolution;
import fr.egide.statistics.Interval;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.Formats;

/// The figures of a contract, from typed observations, official series and what computes itself; a bounded number of
/// queries whatever the number of indicators.
@Component
public class Figures {

    private final JdbcAggregateTemplate rows;
    private final Definitions definitions;
    private final Observations observations;
    private final OfficialPoints official;
    private final ComputedPoints computed;
    private final RecordedCrime crime;
    private final Territories territories;
    private final Organisations organisations;
    private final Formats formats;

    Figures(JdbcAggregateTemplate rows, Definitions definitions, Observations observations, OfficialPoints official,
            ComputedPoints computed, RecordedCrime crime, Territories territories, Organisations organisations,
            Formats formats) {
        this.rows = rows;
        this.definitions = definitions;
        this.observations = observations;
        this.official = official;
        this.computed = computed;
        this.crime = crime;
        this.territories = territories;
        this.organisations = organisations;
        this.formats = formats;
    }

    public List<Tracked> tracked(UUID contract) {
        return rows.findAll(Query.query(Criteria.where("contract").is(contract)).sort(Sort.by("definition")),
                Tracked.class);
    }

    public List<Figure> of(Contract contract) {
        return of(contract, LocalDate.MAX);
    }

    /// The figures as they stood at a date: periods that begin later are left out.
    public List<Figure> of(Contract contract, LocalDate until) {
        List<Tracked> all = tracked(contract.id());
        Map<String, Definition> known = definitions.of(contract.id());
        Territory territory = territories.get(TerritoryRef.parse(contract.territory()));
        List<String> codes = all.stream().map(one -> definition(known, one).series()).filter(Objects::nonNull)
                .map(Objects::requireNonNull).distinct().toList();
        Map<String, List<Point>> series = new HashMap<>(official.read(territory, codes));
        series.replaceAll((_, points) -> known(points, until));
        Map<String, Comparison> changes = changes(contract, territory, series);
        Map<UUID, List<Point>> typed = observations.ofContract(contract.id());
        Map<String, Point> itself = computed.points(contract.id(), all.stream()
                .flatMap(one -> Stream.ofNullable(definition(known, one).computed())).collect(Collectors.toSet()));
        Map<UUID, String> names = organisations.names(all.stream().map(Tracked::producer).filter(Objects::nonNull)
                .map(Objects::requireNonNull).distinct().toList());
        List<Figure> figures = new ArrayList<>();
        for (Tracked one : all) {
            Definition definition = definition(known, one);
            List<Point> points = points(one, definition, series, typed, itself, until);
            boolean isContext = definition.series() != null && !territory.wholeCommunes();
            Point first = isContext ? null : baseline(points, contract.startsOn());
            BigDecimal given = one.baseline();
            Double baseline = isContext
                    ? null
                    : given != null
                            ? Double.valueOf(given.doubleValue())
                            : definition.series() == null || first == null ? null : first.value();
            String when = given != null
                    ? one.baselineOn() == null ? null : formats.date(one.baselineOn())
                    : first == null ? null : Integer.toString(first.period().getYear());
            figures.add(new Figure(one, definition, points, baseline, baseline == null ? null : when,
                    evolution(definition, points, changes), isContext,
                    one.producer() == null ? null : names.get(one.producer())));
        }
        return figures;
    }

    private static List<Point> points(Tracked one, Definition definition, Map<String, List<Point>> series,
            Map<UUID, List<Point>> typed, Map<String, Point> itself, LocalDate until) {
        if (definition.series() != null) {
            return series.getOrDefault(definition.series(), List.of());
        }
        return definition.computed() != null
                ? List.of(Objects.requireNonNull(itself.get(definition.computed())))
                : known(typed.getOrDefault(one.id(), List.of()), until).stream()
                        .map(point -> withInterval(point, definition.per())).toList();
    }

    private Map<String, Comparison> changes(Contract contract, Territory territory, Map<String, List<Point>> series) {
        Map<List<Integer>, List<SeriesIndicator>> byYears = new HashMap<>();
        series.forEach((code, points) -> {
            Point first = baseline(points, contract.startsOn());
            Point last = points.reversed().stream().filter(point -> point.value() != null).findFirst().orElse(null);
            if (first != null && last != null && first.period().isBefore(last.period())) {
                byYears.computeIfAbsent(List.of(first.period().getYear(), last.period().getYear()),
                        _ -> new ArrayList<>())
                        .add(crime.indicator(code));
            }
        });
        Map<String, Comparison> changes = new HashMap<>();
        byYears.forEach((years, wanted) -> changes
                .putAll(crime.compareAll(territory, wanted, years.getFirst(), years.getLast())));
        return changes;
    }

    private static Point withInterval(Point point, int per) {
        BigDecimal value = point.value() == null ? null : BigDecimal.valueOf(point.value());
        Interval interval = TypedTrend.interval(value, point.basis(), per);
        return interval == null
                ? point
                : new Point(point.period(), point.state(), point.value(), interval.lower(), interval.upper(),
                        point.known(), point.whole(), point.startsAnew(), point.provenance(), point.basis());
    }

    private static List<Point> known(List<Point> points, LocalDate until) {
        return points.stream().filter(point -> !point.period().isAfter(until)).toList();
    }

    private static Evolution evolution(Definition definition, List<Point> points,
            Map<String, Comparison> changes) {
        if (definition.series() == null) {
            return TypedTrend.of(definition, points);
        }
        Comparison change = changes.get(definition.series());
        return change == null ? Evolution.NOTHING_CAN_BE_SAID : change.evolution();
    }

    /// The year before the contract starts, or the earliest known after it.
    private static @Nullable Point baseline(List<Point> points, LocalDate start) {
        return points.stream().filter(point -> point.value() != null && point.period().getYear() >= start.getYear() - 1)
                .findFirst()
                .orElse(null);
    }

    private static Definition definition(Map<String, Definition> known, Tracked one) {
        return Objects.requireNonNull(known.get(one.definition()));
    }
}
