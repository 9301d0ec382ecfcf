package fr.egide.localseries;

import java.time.LocalDate;
import java.util.List;

import fr.egide.web.observation.TypedCell;

/// Periods of one source as a form shows them, the oldest first.
///
/// @param asOf number of the latest reading when the form was shown: what is newer was given by someone else
public record ReadingGrid(List<LocalDate> periods, List<TypedCell> cells, long asOf) {

    public ReadingGrid {
        periods = List.copyOf(periods);
        cells = List.copyOf(cells);
    }

    public boolean hasProblem() {
        return cells.stream().anyMatch(cell -> cell.problem() != null);
    }
}
