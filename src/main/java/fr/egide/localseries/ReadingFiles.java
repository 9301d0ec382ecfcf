package fr.egide.localseries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.document.Cell;
import fr.egide.document.CellMessage;
import fr.egide.document.ObservationCells;
import fr.egide.document.Sheet;
import fr.egide.document.Workbook;
import fr.egide.localseries.ReadingFileReader.Line;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;
import fr.egide.web.observation.ObservedState;
import fr.egide.web.observation.TypedValue;

/// Readings of one source as one table, a line a period. What is given back unchanged changes nothing; a line whose value
/// is wrong stops the whole file.
@Component
public class ReadingFiles {

    private final LocalReadings readings;
    private final LocalSeries series;
    private final ReadingFileReader reader;
    private final SourceRights rights;
    private final Texts texts;

    ReadingFiles(LocalReadings readings, LocalSeries series, ReadingFileReader reader, SourceRights rights,
            Texts texts) {
        this.readings = readings;
        this.series = series;
        this.reader = reader;
        this.rights = rights;
        this.texts = texts;
    }

    /// One period that a file would change.
    ///
    /// @param before what is stored; absent where nothing is
    public record Change(LocalDate period, @Nullable TypedValue before, TypedValue after, int line) {}

    /// What a file would do, or did.
    ///
    /// @param messages what is wrong, cell by cell; nothing is saved when there is any
    public record Report(List<Change> changes, int unchanged, List<CellMessage> messages) {

        public Report {
            changes = List.copyOf(changes);
            messages = List.copyOf(messages);
        }

        public long added() {
            return changes.stream().filter(change -> change.before() == null).count();
        }

        public long corrected() {
            return changes.size() - added();
        }
    }

    /// Every period, with what was given of it as the signed-in user may see it, and an empty cell where nothing was.
    public Workbook export(LocalSource source) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(ReadingFileReader.COLUMNS.stream().map(column -> Cell.text(texts.text("localseries.file." + column)))
                .toList());
        series.read(source, rights.mayEdit(source))
                .forEach(point -> rows.add(List.of(ObservationCells.period(source.periodicity(), point.period()),
                        point.reading() == null ? Cell.EMPTY : ObservationCells.value(point.typed()))));
        return new Workbook("serie-locale", List.of(new Sheet(texts.text("localseries.file.sheet"), rows)));
    }

    /// What a file would do.
    ///
    /// @throws Refusal 422 `LOC-021` when a column is missing
    public Report check(LocalSource source, Workbook workbook) {
        Map<LocalDate, Reading> stored = readings.byPeriod(source.id());
        ReadingFileReader.Lines lines = reader.read(source, workbook);
        List<Change> changes = lines.understood().stream().filter(line -> changes(stored, line))
                .map(line -> change(stored, line)).toList();
        return new Report(changes, lines.understood().size() - changes.size(), lines.messages());
    }

    /// Saves a file's lines that differ from what is stored, when none of them is wrong.
    ///
    /// @throws Refusal 422 `LOC-021` when a column is missing
    @Transactional
    public Report take(LocalSource source, Workbook workbook) {
        Report checked = check(source, workbook);
        if (checked.messages().isEmpty()) {
            checked.changes().forEach(change -> readings.give(source, change.period(), change.after(),
                    new LocalReadings.Place(workbook.fileName(), change.line())));
        }
        return checked;
    }

    private static Change change(Map<LocalDate, Reading> stored, Line line) {
        Reading before = stored.get(line.period());
        return new Change(line.period(), before == null ? null : before.typed(), line.value(), line.number());
    }

    private static boolean changes(Map<LocalDate, Reading> stored, Line line) {
        Reading before = stored.get(line.period());
        return before == null
                ? line.value().state() != ObservedState.NOT_PROVIDED
                : !before.typed().same(line.value());
    }
}
