package fr.egide.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.contract.Contract;
import fr.egide.document.Cell;
import fr.egide.document.CellMessage;
import fr.egide.document.ObservationCells;
import fr.egide.document.Sheet;
import fr.egide.document.Workbook;
import fr.egide.indicator.ObservationReader.Line;
import fr.egide.localseries.LocalReadings;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;
import fr.egide.web.observation.ObservedState;

/// Typed observations as one table, a line an observation: code, name, what it is followed on, unit, period, value.
/// What is given back unchanged changes nothing; a line whose value is wrong stops the whole file.
@Component
public class ObservationFiles {

    private static final int GRACE_DAYS = 0;
    private final Figures figures;
    private final Definitions definitions;
    private final Observations observations;
    private final Attachments attachments;
    private final ObservationReader reader;
    private final Texts texts;
    private final Clock clock;

    ObservationFiles(Figures figures, Definitions definitions, Observations observations, Attachments attachments,
            ObservationReader reader, Texts texts, Clock clock) {
        this.figures = figures;
        this.definitions = definitions;
        this.observations = observations;
        this.attachments = attachments;
        this.reader = reader;
        this.texts = texts;
        this.clock = clock;
    }

    /// What a file would do, or did.
    ///
    /// @param messages what is wrong, cell by cell; nothing is saved when there is any
    public record Report(int added, int corrected, int unchanged, List<CellMessage> messages) {

        public Report {
            messages = List.copyOf(messages);
        }
    }

    /// Every typed observation, and an empty line for each indicator whose latest period is still to be given.
    public Workbook export(Contract contract) {
        Map<String, Definition> known = definitions.of(contract.id());
        Map<UUID, String> words = attachments.of(contract.id());
        Map<UUID, List<Observation>> current = observations.current(contract.id());
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(ObservationReader.COLUMNS.stream().map(column -> Cell.text(texts.text("indicator.file." + column)))
                .toList());
        for (Tracked one : figures.tracked(contract.id())) {
            Definition definition = Objects.requireNonNull(known.get(one.definition()));
            if (definition.isTyped()) {
                String on = words.getOrDefault(Attachments.on(one), "");
                List<Observation> own = current.getOrDefault(one.id(), List.of());
                own.forEach(said -> rows.add(row(definition, on, said.period(), ObservationCells.value(said.typed()))));
                due(definition, own).ifPresent(period -> rows.add(row(definition, on, period, Cell.EMPTY)));
            }
        }
        return new Workbook("releves", List.of(new Sheet(texts.text("indicator.file.sheet"), rows)));
    }

    /// Saves a file's lines that differ from what is stored, when none of them is wrong.
    ///
    /// @throws Refusal 422 `IND-008` when a column is missing
    @Transactional
    public Report take(Contract contract, Workbook workbook) {
        Report checked = check(contract, workbook);
        if (checked.messages().isEmpty()) {
            Map<UUID, Map<LocalDate, Observation>> stored = observations.byPeriod(contract.id());
            for (Line line : reader.read(contract, workbook).understood()) {
                if (changes(stored, line)) {
                    observations.enter(line.tracked().id(), line.period(), line.value(),
                            new LocalReadings.Place(workbook.fileName(), line.number()));
                }
            }
        }
        return checked;
    }

    /// What a file would do.
    public Report check(Contract contract, Workbook workbook) {
        Map<UUID, Map<LocalDate, Observation>> stored = observations.byPeriod(contract.id());
        int added = 0;
        int corrected = 0;
        ObservationReader.Lines lines = reader.read(contract, workbook);
        for (Line line : lines.understood()) {
            boolean isNew = before(stored, line).isEmpty();
            added += isNew && changes(stored, line) ? 1 : 0;
            corrected += !isNew && changes(stored, line) ? 1 : 0;
        }
        return new Report(added, corrected, lines.understood().size() - added - corrected, lines.messages());
    }

    private Optional<LocalDate> due(Definition definition, List<Observation> own) {
        if (!definition.periodicity().isRegular()) {
            return Optional.empty();
        }
        LocalDate due = definition.periodicity().latestDue(LocalDate.now(clock), GRACE_DAYS);
        return own.stream().anyMatch(said -> said.period().equals(due)) ? Optional.empty() : Optional.of(due);
    }

    private static List<Cell> row(Definition definition, String on, LocalDate period, Cell value) {
        return List.of(Cell.text(definition.code()), Cell.text(definition.name()), Cell.text(on),
                Cell.text(definition.unit()), ObservationCells.period(definition.periodicity(), period), value);
    }

    private static Optional<Observation> before(Map<UUID, Map<LocalDate, Observation>> stored, Line line) {
        return Optional.ofNullable(stored.getOrDefault(line.tracked().id(), Map.of()).get(line.period()));
    }

    private static boolean changes(Map<UUID, Map<LocalDate, Observation>> stored, Line line) {
        return before(stored, line).map(said -> !said.typed().same(line.value()))
                .orElse(line.value().state() != ObservedState.NOT_PROVIDED);
    }
}
