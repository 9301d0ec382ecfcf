package fr.egide.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.contract.Contract;
import fr.egide.document.Cell;
import fr.egide.document.CellMessage;
import fr.egide.document.Sheet;
import fr.egide.document.Workbook;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Typed observations as one table, a line an observation: code, name, what it is followed on, unit, period, value.
/// What is given back unchanged changes nothing; a line whose value is wrong stops the whole file.
@Component
public class ObservationFiles {

    private static final int GRACE_DAYS = 0;
    private static final List<String> COLUMNS = List.of("code", "name", "on", "unit", "period", "value");
    private static final int CODE = 0;
    private static final int ON = 2;
    private static final int PERIOD = 4;
    private static final int VALUE = 5;

    private final Figures figures;
    private final Definitions definitions;
    private final Observations observations;
    private final Attachments attachments;
    private final EntryRights rights;
    private final Texts texts;
    private final Clock clock;

    ObservationFiles(Figures figures, Definitions definitions, Observations observations, Attachments attachments,
            EntryRights rights, Texts texts, Clock clock) {
        this.figures = figures;
        this.definitions = definitions;
        this.observations = observations;
        this.attachments = attachments;
        this.rights = rights;
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

    private record Line(Tracked tracked, LocalDate period, TypedValue value) {}

    /// Every typed observation, and an empty line for each indicator whose latest period is still to be given.
    public Workbook export(Contract contract) {
        Map<String, Definition> known = definitions.of(contract.id());
        Map<UUID, String> words = attachments.of(contract.id());
        Map<UUID, List<Observation>> current = observations.current(contract.id());
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(column -> Cell.text(texts.text("indicator.file." + column))).toList());
        for (Tracked one : figures.tracked(contract.id())) {
            Definition definition = Objects.requireNonNull(known.get(one.definition()));
            if (definition.isTyped()) {
                String on = words.getOrDefault(Attachments.on(one), "");
                List<Observation> own = current.getOrDefault(one.id(), List.of());
                own.forEach(said -> rows.add(row(definition, on, said.period(), value(said.typed()))));
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
            for (Line line : lines(contract, workbook, new ArrayList<>())) {
                if (changes(stored, line)) {
                    observations.enter(line.tracked().id(), line.period(), line.value());
                }
            }
        }
        return checked;
    }

    /// What a file would do.
    public Report check(Contract contract, Workbook workbook) {
        List<CellMessage> messages = new ArrayList<>();
        Map<UUID, Map<LocalDate, Observation>> stored = observations.byPeriod(contract.id());
        int added = 0;
        int corrected = 0;
        List<Line> lines = lines(contract, workbook, messages);
        for (Line line : lines) {
            boolean isNew = before(stored, line).isEmpty();
            added += isNew && changes(stored, line) ? 1 : 0;
            corrected += !isNew && changes(stored, line) ? 1 : 0;
        }
        return new Report(added, corrected, lines.size() - added - corrected, messages);
    }

    private List<Line> lines(Contract contract, Workbook workbook, List<CellMessage> messages) {
        Sheet sheet = workbook.sheets().getFirst();
        Map<String, Integer> columns = columns(sheet);
        Map<String, Definition> known = definitions.of(contract.id());
        Map<String, Tracked> byKey = byKey(contract);
        Set<List<Object>> seen = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (int row = 1; row < sheet.rows().size(); row++) {
            if (!sheet.rows().get(row).isEmpty()) {
                line(contract, sheet, row, columns, known, byKey, seen, messages).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private Optional<Line> line(Contract contract, Sheet sheet, int row, Map<String, Integer> columns,
            Map<String, Definition> known, Map<String, Tracked> byKey, Set<List<Object>> seen,
            List<CellMessage> messages) {
        int code = column(columns, CODE);
        int period = column(columns, PERIOD);
        int value = column(columns, VALUE);
        Tracked tracked = byKey.get(key(sheet.cell(row, code).typed(), sheet.cell(row, column(columns, ON)).typed()));
        if (tracked == null) {
            return wrong(messages, sheet, row, code, "indicator.cell.unknown");
        }
        Definition definition = Objects.requireNonNull(known.get(tracked.definition()));
        if (!definition.isTyped()) {
            return wrong(messages, sheet, row, code, "indicator.cell.fills-itself");
        }
        if (!rights.mayEnter(contract, tracked)) {
            return wrong(messages, sheet, row, code, "indicator.cell.not-yours");
        }
        Optional<LocalDate> start = PeriodText.read(definition.periodicity(), sheet.cell(row, period).typed());
        if (start.isEmpty()) {
            return wrong(messages, sheet, row, period, "indicator.cell.period",
                    PeriodText.write(definition.periodicity(), LocalDate.of(2026, 1, 1)));
        }
        if (!seen.add(List.of(tracked.id(), start.get()))) {
            return wrong(messages, sheet, row, period, "indicator.cell.twice");
        }
        try {
            return Optional.of(new Line(tracked, start.get(), TypedValue.parse(sheet.cell(row, value).typed(),
                    definition.per())));
        } catch (Refusal refusal) {
            return wrong(messages, sheet, row, value, refusal.messageKey(), refusal.arguments());
        }
    }

    private static Optional<Line> wrong(List<CellMessage> messages, Sheet sheet, int row, int column, String key,
            Object... arguments) {
        messages.add(new CellMessage(sheet.place(row, column), sheet.cell(row, column).typed(), key,
                List.of(arguments)));
        return Optional.empty();
    }

    private Map<String, Integer> columns(Sheet sheet) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < sheet.width(); i++) {
            String header = sheet.cell(0, i).typed().strip();
            for (String column : COLUMNS) {
                if (header.equalsIgnoreCase(texts.text("indicator.file." + column))) {
                    columns.put(column, i);
                }
            }
        }
        Stream.of(CODE, ON, PERIOD, VALUE).map(COLUMNS::get).filter(column -> !columns.containsKey(column)).findFirst()
                .ifPresent(missing -> {
                    throw Refusal.unprocessable("IND-008", texts.text("indicator.file." + missing));
                });
        return columns;
    }

    private static int column(Map<String, Integer> columns, int which) {
        return Objects.requireNonNull(columns.get(COLUMNS.get(which)));
    }

    private Map<String, Tracked> byKey(Contract contract) {
        Map<UUID, String> words = attachments.of(contract.id());
        Map<String, Tracked> byKey = new HashMap<>();
        figures.tracked(contract.id())
                .forEach(one -> byKey.put(key(one.definition(), words.getOrDefault(Attachments.on(one), "")), one));
        return byKey;
    }

    private static String key(String code, String on) {
        return (code.strip() + "|" + on.strip()).toLowerCase(Locale.ROOT);
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
                Cell.text(definition.unit()), Cell.text(PeriodText.write(definition.periodicity(), period)), value);
    }

    private static Cell value(TypedValue typed) {
        return typed.value() == null || typed.basis() != null ? Cell.text(typed.text()) : Cell.number(typed.value());
    }

    private static Optional<Observation> before(Map<UUID, Map<LocalDate, Observation>> stored, Line line) {
        return Optional.ofNullable(stored.getOrDefault(line.tracked().id(), Map.of()).get(line.period()));
    }

    private static boolean changes(Map<UUID, Map<LocalDate, Observation>> stored, Line line) {
        return before(stored, line).map(said -> !said.typed().same(line.value()))
                .orElse(line.value().state() != ObservedState.NOT_PROVIDED);
    }
}
