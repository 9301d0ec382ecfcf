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

import fr.egide.contract.Contract;
import fr.egide.document.CellMessage;
import fr.egide.document.Sheet;
import fr.egide.document.Workbook;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Reads a table of observations line by line, with a message for each cell that can't be understood.
@Component
class ObservationReader {

    static final List<String> COLUMNS = List.of("code", "name", "on", "unit", "period", "value");
    private static final int CODE = 0;
    private static final int ON = 2;
    private static final int PERIOD = 4;
    private static final int VALUE = 5;

    private final Figures figures;
    private final Definitions definitions;
    private final Attachments attachments;
    private final EntryRights rights;
    private final Texts texts;
    private final Clock clock;

    ObservationReader(Figures figures, Definitions definitions, Attachments attachments, EntryRights rights,
            Texts texts, Clock clock) {
        this.figures = figures;
        this.definitions = definitions;
        this.attachments = attachments;
        this.rights = rights;
        this.texts = texts;
        this.clock = clock;
    }

    /// One observation of the file.
    record Line(Tracked tracked, LocalDate period, TypedValue value) {}

    /// The lines that are understood, and what is wrong with the others.
    record Lines(List<Line> understood, List<CellMessage> messages) {}

    /// @throws Refusal 422 `IND-008` when a column is missing
    Lines read(Contract contract, Workbook workbook) {
        List<CellMessage> messages = new ArrayList<>();
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
        return new Lines(lines, messages);
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
        if (start.get().isAfter(LocalDate.now(clock))) {
            return wrong(messages, sheet, row, period, "problem.IND-020", sheet.cell(row, period).typed());
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
}
