package fr.egide.indicator;

import java.time.LocalDate;
import java.util.List;

import fr.egide.web.observation.Periodicity;
import fr.egide.web.observation.TypedCell;

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
    public record Row(Tracked tracked, Definition definition, String on, List<TypedCell> cells) {}

    public boolean hasProblem() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.problem() != null);
    }
}
