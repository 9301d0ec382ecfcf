package fr.egide.indicator;

import java.time.LocalDate;
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
import fr.egide.statistics.Evolution;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.Formats;
import fr.egide.web.Refusal;
import fr.egide.web.observation.Periodicity;

/// The figures of a contract, from typed observations, official series and what computes itself; a bounded number of
/// queries whatever the number of indicators.
@Component
public class Figures {

    private final JdbcAggregateTemplate rows;
    private final Definitions definitions;
    private final TypedPoints typed;
    private final OfficialPoints official;
    private final OfficialChanges changes;
    private final ComputedPoints computed;
    private final Situations situations;
    private final Territories territories;
    private final Organisations organisations;
    private final Formats formats;

    Figures(JdbcAggregateTemplate rows, Definitions definitions, TypedPoints typed, OfficialPoints official,
            OfficialChanges changes, ComputedPoints computed, Situations situations, Territories territories,
            Organisations organisations, Formats formats) {
        this.rows = rows;
        this.definitions = definitions;
        this.typed = typed;
        this.official = official;
        this.changes = changes;
        this.computed = computed;
        this.situations = situations;
        this.territories = territories;
        this.organisations = organisations;
        this.formats = formats;
    }

    public List<Tracked> tracked(UUID contract) {
        return rows.findAll(Query.query(Criteria.where("contract").is(contract)).sort(Sort.by("definition")),
                Tracked.class);
    }

    /// @throws Refusal 404 `IND-404` when the contract doesn't follow it
    public Tracked tracked(UUID contract, UUID tracked) {
        return tracked(contract).stream().filter(one -> one.id().equals(tracked)).findFirst()
                .orElseThrow(() -> Refusal.notFound("IND-404", tracked.toString()));
    }

    /// The figures as they stand now, periods under way included.
    public List<Figure> of(Contract contract) {
        return of(contract, situations.today(contract.id()), null);
    }

    /// @throws Refusal 404 `IND-404` when the contract doesn't follow it
    public Figure get(Contract contract, UUID tracked) {
        return of(contract).stream().filter(one -> one.tracked().id().equals(tracked)).findFirst()
                .orElseThrow(() -> Refusal.notFound("IND-404", tracked.toString()));
    }

    /// @param situation what computes itself is read in
    /// @param lastDay periods that aren't wholly over by then are left out; none is, without it
    List<Figure> of(Contract contract, Situation situation, @Nullable LocalDate lastDay) {
        List<Tracked> all = tracked(contract.id());
        Map<String, Definition> known = definitions.of(contract.id());
        Territory territory = territories.get(TerritoryRef.parse(contract.territory()));
        List<String> codes = all.stream().flatMap(one -> Stream.ofNullable(definition(known, one).series())).distinct()
                .toList();
        OfficialPoints.Official read = official.read(territory, codes);
        Map<String, List<Point>> series = new HashMap<>(read.points());
        series.replaceAll((_, points) -> over(points, Periodicity.A, lastDay));
        Map<String, Comparison> compared = changes.since(contract.startsOn(), territory, series);
        Map<UUID, List<Point>> given = typed.ofContract(contract.id());
        Map<String, Point> itself = computed.points(situation, all.stream()
                .flatMap(one -> Stream.ofNullable(definition(known, one).computed())).collect(Collectors.toSet()));
        Map<UUID, String> names = organisations
                .names(all.stream().flatMap(one -> Stream.ofNullable(one.producer())).distinct().toList());
        return all.stream().map(one -> {
            Definition definition = definition(known, one);
            String code = definition.series();
            List<Point> points = code != null
                    ? series.getOrDefault(code, List.of())
                    : definition.computed() != null
                            ? List.of(Objects.requireNonNull(itself.get(definition.computed())))
                            : over(given.getOrDefault(one.id(), List.of()), definition.periodicity(), lastDay).stream()
                                    .map(point -> TypedPoints.withInterval(point, definition.per())).toList();
            Comparison change = code == null ? null : compared.get(code);
            boolean isContext = code != null && !territory.wholeCommunes();
            Baseline baseline = Baseline.of(one, code != null, isContext, points, contract.startsOn());
            return new Figure(one, definition, points, baseline.value(), baseline.said(formats),
                    evolution(definition, points, change), isContext,
                    one.producer() == null ? null : names.get(one.producer()), change,
                    obstacle(one, code != null && !isContext, points, baseline.since()),
                    read.absence(definition));
        }).toList();
    }

    private static @Nullable Obstacle obstacle(Tracked tracked, boolean official, List<Point> points,
            LocalDate since) {
        return official
                ? Obstacle.between(points, since)
                : tracked.localSource() == null ? null : Obstacle.inLocalSeries(points, since);
    }

    private static List<Point> over(List<Point> points, Periodicity periodicity, @Nullable LocalDate lastDay) {
        return lastDay == null
                ? points
                : points.stream().filter(point -> periodicity.isOver(point.period(), lastDay)).toList();
    }

    private static Evolution evolution(Definition definition, List<Point> points, @Nullable Comparison change) {
        if (definition.series() == null) {
            return TypedTrend.of(definition, points);
        }
        return change == null ? Evolution.NOTHING_CAN_BE_SAID : change.evolution();
    }

    private static Definition definition(Map<String, Definition> known, Tracked one) {
        return Objects.requireNonNull(known.get(one.definition()));
    }
}
