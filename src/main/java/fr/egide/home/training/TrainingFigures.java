package fr.egide.home.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import fr.egide.contract.Contract;
import fr.egide.contract.ObjectKind;
import fr.egide.indicator.Definition;
import fr.egide.indicator.Definitions;
import fr.egide.indicator.Observations;
import fr.egide.indicator.Tracked;
import fr.egide.indicator.Tracking;
import fr.egide.web.TypedNumber;
import fr.egide.web.observation.Periodicity;
import fr.egide.web.observation.TypedValue;

import static fr.egide.home.training.TrainingData.cell;

/// What the training contract follows, and its fictitious figures as partners type them: on their way from a start to
/// an aim, in the four states, until some producer falls silent.
@Component
@ConditionalOnProperty(name = "egide.training", havingValue = "true")
class TrainingFigures {

    private static final int DWELLINGS = 1_480;
    private static final int PUPILS = 820;
    private static final int DAYS_TO_GIVE = 8;
    private static final String PARTNER = "passerelles";

    private final Definitions definitions;
    private final Tracking tracking;
    private final Observations observations;
    private final TrainingSeries series;

    TrainingFigures(Definitions definitions, Tracking tracking, Observations observations,
            TrainingSeries series) {
        this.definitions = definitions;
        this.tracking = tracking;
        this.observations = observations;
        this.series = series;
    }

    /// Follows the indicators at once; their figures are noted for the days they are given.
    void note(Contract contract, TrainingObjects objects, Agenda agenda) {
        Map<String, Tracked> surveyed = new HashMap<>();
        for (Map<String, String> line : TrainingData.table("indicators")) {
            Tracked tracked = follow(contract, objects, line);
            series.feed(contract, objects, agenda, tracked);
            surveyed.put(tracked.definition(), tracked);
            if (line.containsKey("from")) {
                observe(contract, objects, agenda, line, tracked);
            }
        }
        series.note(contract, objects, agenda);
        TrainingData.table("surveys").forEach(line -> {
            LocalDate day = objects.day(cell(line, "on"));
            Tracked tracked = Objects.requireNonNull(surveyed.get(cell(line, "indicator")));
            agenda.note(day.plusDays(DAYS_TO_GIVE), "coordination",
                    () -> observations.enter(tracked.id(), day, TypedValue.parse(cell(line, "typed"), 100)));
        });
    }

    private Tracked follow(Contract contract, TrainingObjects objects, Map<String, String> line) {
        BigDecimal baseline = number(line, "baseline");
        BigDecimal target = number(line, "target");
        UUID producer = line.containsKey("producer") ? objects.organisation(cell(line, "producer")) : null;
        return tracking.follow(contract, cell(line, "indicator"),
                objects.find(ObjectKind.OBJECTIVE, line.get("objective")),
                objects.find(ObjectKind.ACTION, line.get("action")),
                new Tracking.Aim(baseline, baseline == null ? null : contract.startsOn().minusMonths(1), target,
                        target == null ? null : contract.endsOn(), producer));
    }

    private void observe(Contract contract, TrainingObjects objects, Agenda agenda, Map<String, String> line,
            Tracked tracked) {
        Definition definition = definitions.get(contract.id(), tracked.definition());
        Periodicity periodicity = definition.periodicity();
        Random random = new Random(tracked.definition().hashCode());
        double from = Objects.requireNonNull(number(line, "from")).doubleValue();
        double to = Objects.requireNonNull(number(line, "to")).doubleValue();
        LocalDate last = line.containsKey("until") ? objects.day(cell(line, "until")) : contract.endsOn();
        double days = contract.startsOn().until(contract.endsOn(), ChronoUnit.DAYS);
        String account = PARTNER.equals(line.get("producer")) ? "partenaire" : "coordination";
        for (LocalDate period = periodicity.startOf(contract.startsOn()); period.isBefore(last); period = periodicity
                .plus(period, 1)) {
            double way = contract.startsOn().until(period, ChronoUnit.DAYS) / days;
            String typed = typed(definition, from + (to - from) * way, Math.abs(from - to) * 0.08, random);
            LocalDate start = period;
            agenda.note(periodicity.plus(period, 1).plusDays(DAYS_TO_GIVE), account,
                    () -> observations.enter(tracked.id(), start, TypedValue.parse(typed, definition.per())));
        }
    }

    /// One period in ten isn't a number, as in life.
    private static String typed(Definition definition, double expected, double spread, Random random) {
        double value = Math.max(0, expected + random.nextGaussian() * spread);
        return switch (random.nextInt(40)) {
            case 0 -> "ndiff";
            case 1, 2 -> "nf";
            case 3 -> "so";
            default -> switch (definition.per()) {
                case 100 -> Math.round(value * PUPILS / 100) + "/" + PUPILS;
                case 1_000 -> Math.round(value * DWELLINGS / 1_000) + "/" + DWELLINGS;
                default -> definition.additive()
                        ? Long.toString(Math.round(value))
                        : Double.toString(Math.round(value * 10) / 10.0);
            };
        };
    }

    private static @Nullable BigDecimal number(Map<String, String> line, String column) {
        String cell = line.get(column);
        return cell == null ? null : TypedNumber.parse(cell).orElseThrow();
    }
}
