package fr.egide.document;

import java.time.LocalDate;

import fr.egide.web.observation.PeriodText;
import fr.egide.web.observation.Periodicity;
import fr.egide.web.observation.TypedValue;

/// Periods and typed values as a spreadsheet itself would have them, so that they come back as they were given.
public final class ObservationCells {

    private ObservationCells() {
    }

    /// A year as a number and a day as a date; text would come back behind a mark.
    ///
    /// @param start first day of the period
    public static Cell period(Periodicity periodicity, LocalDate start) {
        return switch (periodicity) {
            case A -> Cell.number(start.getYear());
            case P -> Cell.date(start);
            case M, T, S -> Cell.text(PeriodText.write(periodicity, start));
        };
    }

    public static Cell value(TypedValue typed) {
        return typed.value() == null || typed.basis() != null ? Cell.text(typed.text()) : Cell.number(typed.value());
    }
}
