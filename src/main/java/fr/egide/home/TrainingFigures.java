package fr.egide.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import fr.egide.contract.Contract;
import fr.egide.indicator.Definition;
import fr.egide.indicator.Definitions;
import fr.egide.indicator.Observations;
import fr.egide.indicator.Periodicity;
import fr.egide.indicator.Tracked;
import fr.egide.indicator.TypedValue;

/// Fictitious observations as partners would type them: on their way from a start to an aim, in the four states.
@Component
@ConditionalOnProperty(name = "egide.training", havingValue = "true")
class TrainingFigures {

    private static final int DWELLINGS = 1_480;
    private static final int PUPILS = 820;
    private static final double COVERED = 0.8;

    private final Definitions definitions;
    private final Observations observations;
    private final Clock clock;

    TrainingFigures(Definitions definitions, Observations observations, Clock clock) {
        this.definitions = definitions;
        this.observations = observations;
        this.clock = clock;
    }

    void observe(Contract contract, Tracked tracked, double from, double to, Random random) {
        Definition definition = definitions.get(contract.id(), tracked.definition());
        Periodicity periodicity = definition.periodicity();
        LocalDate today = LocalDate.now(clock);
        double days = contract.startsOn().until(today, java.time.temporal.ChronoUnit.DAYS);
        LocalDate last = periodicity.latestDue(today, 0);
        for (LocalDate period = periodicity.startOf(contract.startsOn()); !period.isAfter(last); period = periodicity
                .plus(period, 1)) {
            double way = COVERED * contract.startsOn().until(period, java.time.temporal.ChronoUnit.DAYS) / days;
            double value = from + (to - from) * way + random.nextGaussian() * Math.abs(from - to) * 0.08;
            String typed = switch (random.nextInt(20)) {
                case 0 -> "nf";
                case 1 -> "ndiff";
                case 2 -> way <= 0.1 ? "so" : typed(definition, Math.max(0, value));
                default -> typed(definition, Math.max(0, value));
            };
            observations.enter(tracked.id(), period, TypedValue.parse(typed, definition.per()));
        }
    }

    private static String typed(Definition definition, double value) {
        return switch (definition.per()) {
            case 100 -> Math.round(value * PUPILS / 100) + "/" + PUPILS;
            case 1_000 -> Math.round(value * DWELLINGS / 1_000) + "/" + DWELLINGS;
            default -> definition.additive()
                    ? Long.toString(Math.round(value))
                    : Double.toString(Math.round(value * 10) / 10.0);
        };
    }
}
