package fr.egide.localseries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import fr.egide.document.CellMessage;
import fr.egide.document.NamedColumns;
import fr.egide.document.Sheet;
import fr.egide.document.Workbook;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;
import fr.egide.web.observation.PeriodText;
import fr.egide.web.observation.TypedValue;

/// Reads a table of readings line by line, with a message for each cell that can't be understood.
@Component
class ReadingFileReader {

    static final List<String> COLUMNS = List.of("period", "value");
    private static final Set<String> OF_PERIOD = Set.of("LOC-005", "LOC-006");

    private final LocalReadings readings;
    private final Texts texts;

    ReadingFileReader(LocalReadings readings, Texts texts) {
        this.readings = readings;
        this.texts = texts;
    }

    /// One reading of the file, at a line of it counted from 1.
    record Line(LocalDate period, TypedValue value, int number) {}

    /// The lines that are understood, and what is wrong with the others.
    record Lines(List<Line> understood, List<CellMessage> messages) {}

    /// @throws Refusal 422 `LOC-021` when a column is missing
    Lines read(LocalSource source, Workbook workbook) {
        Sheet sheet = workbook.sheets().getFirst();
        NamedColumns columns = NamedColumns.of(sheet, COLUMNS, name -> texts.text("localseries.file." + name));
        columns.missing(COLUMNS).ifPresent(missing -> {
            throw Refusal.unprocessable("LOC-021", workbook.fileName(), texts.text("localseries.file." + missing));
        });
        List<CellMessage> messages = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (int row = 1; row < sheet.rows().size(); row++) {
            if (!sheet.rows().get(row).isEmpty()) {
                line(source, sheet, row, columns, seen, messages).ifPresent(lines::add);
            }
        }
        return new Lines(lines, messages);
    }

    private Optional<Line> line(LocalSource source, Sheet sheet, int row, NamedColumns columns, Set<LocalDate> seen,
            List<CellMessage> messages) {
        int period = columns.place("period");
        int value = columns.place("value");
        Optional<LocalDate> start = PeriodText.read(source.periodicity(), sheet.cell(row, period).typed());
        if (start.isEmpty()) {
            return wrong(messages, sheet, row, period, "observation.cell.period",
                    PeriodText.write(source.periodicity(), LocalDate.of(2026, 1, 1)));
        }
        if (!seen.add(start.get())) {
            return wrong(messages, sheet, row, period, "observation.cell.twice");
        }
        try {
            TypedValue typed = TypedValue.parse(sheet.cell(row, value).typed(), source.per());
            readings.check(source, start.get(), typed);
            return Optional.of(new Line(start.get(), typed, sheet.place(row, period).line()));
        } catch (Refusal refusal) {
            return wrong(messages, sheet, row, OF_PERIOD.contains(refusal.code()) ? period : value,
                    refusal.messageKey(), refusal.arguments());
        }
    }

    private static Optional<Line> wrong(List<CellMessage> messages, Sheet sheet, int row, int column, String key,
            Object... arguments) {
        messages.add(CellMessage.of(sheet, row, column, key, arguments));
        return Optional.empty();
    }
}
