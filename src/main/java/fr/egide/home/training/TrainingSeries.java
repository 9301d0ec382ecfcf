package fr.egide.home.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import fr.egide.contract.Contract;
import fr.egide.indicator.Feeding;
import fr.egide.indicator.Tracked;
import fr.egide.localseries.LocalBreaks;
import fr.egide.localseries.LocalReadings;
import fr.egide.localseries.LocalSource;
import fr.egide.localseries.SourceEditor;
import fr.egide.web.observation.Direction;
import fr.egide.web.observation.Periodicity;
import fr.egide.web.observation.TypedValue;

import static fr.egide.home.training.TrainingData.cell;

/// Fictitious series of the landlord, the carrier, the municipal police and the schools: the first three hold what
/// indicators of the training contract read, the last one counts so few facts that most are withheld.
@Component
@ConditionalOnProperty(name = "egide.training", havingValue = "true")
class TrainingSeries {

    private static final String INDICATOR = "indicator";
    private static final int DAYS_TO_GIVE = 8;
    private static final int MOST = 9;

    private final SourceEditor sources;
    private final LocalBreaks breaks;
    private final LocalReadings readings;
    private final Feeding feeding;

    TrainingSeries(SourceEditor sources, LocalBreaks breaks, LocalReadings readings, Feeding feeding) {
        this.sources = sources;
        this.breaks = breaks;
        this.readings = readings;
        this.feeding = feeding;
    }

    /// Lets the series that counts it, if there is one, hold the observations of an indicator.
    void feed(Contract contract, TrainingObjects objects, Agenda agenda, Tracked tracked) {
        lines().stream().filter(line -> tracked.definition().equals(line.get(INDICATOR))).forEach(
                line -> feeding.feed(contract, tracked, add(contract, objects, agenda, line).id()));
    }

    /// Adds the series that feed no indicator, and notes their readings for the days they are given.
    void note(Contract contract, TrainingObjects objects, Agenda agenda) {
        lines().stream().filter(line -> !line.containsKey(INDICATOR)).forEach(line -> {
            LocalSource source = add(contract, objects, agenda, line);
            Random random = new Random(source.title().hashCode());
            for (LocalDate month = contract.startsOn(); month.isBefore(contract.endsOn()); month = month
                    .plusMonths(1)) {
                LocalDate period = month;
                TypedValue value = TypedValue.parse(Integer.toString(random.nextInt(MOST)), 1);
                agenda.note(month.plusMonths(1).plusDays(DAYS_TO_GIVE), TrainingContract.COORDINATOR,
                        () -> readings.give(source, period, value, null));
            }
        });
    }

    private LocalSource add(Contract contract, TrainingObjects objects, Agenda agenda, Map<String, String> line) {
        int per = Integer.parseInt(cell(line, "per"));
        LocalSource source = sources.add(new LocalSource(UUID.randomUUID(),
                objects.organisation(cell(line, "producer")), cell(line, "title"), cell(line, "definition"),
                cell(line, "unit"), per, per == 1, Direction.LOWER, contract.territory(), contract.territoryName(),
                contract.departements(), cell(line, "fit"), Periodicity.M, contract.startsOn(), null,
                Integer.parseInt(cell(line, "threshold")), cell(line, "licence"), line.getOrDefault("gaps", ""), 0));
        if (line.containsKey("break")) {
            LocalDate day = objects.day(cell(line, "break"));
            agenda.note(day.plusDays(DAYS_TO_GIVE), TrainingContract.COORDINATOR,
                    () -> breaks.mark(source, day, cell(line, "reason")));
        }
        return source;
    }

    private static List<Map<String, String>> lines() {
        return TrainingData.table("series");
    }
}
