package fr.egide.indicator;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Typed indicators of one periodicity × periods, as a form shows them.
///
/// @param periods first days, the oldest first
/// @param asOf number of the latest observation when the grid was shown: what is newer was typed by someone else
public record EntryGrid(Periodicity periodicity, List<LocalDate> periods, List<Row> rows, long asOf) {

    public EntryGrid {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
    }

    /// One indicator, with what it is followed on in words.
    public record Row(Tracked tracked, Definition definition, String on, List<Cell> cells) {}

    /// One field of the form.
    ///
    /// @param label indicator and period, for those who don't see the table
    /// @param problem what is wrong with it, in words
    public record Cell(String name, String label, String text, @Nullable String problem) {}

    public boolean hasProblem() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.problem() != null);
    }
}
