package fr.egide.localseries.page;

import java.time.LocalDate;
import java.util.List;

import fr.egide.localseries.SourceSheet;

/// A data-quality sheet in words and drawings.
///
/// @param known what was given of the periods that are over, in one sentence
/// @param evolution code of the closed word, `said` its sentence
/// @param chart SVG; blank for fewer than two periods
record SheetPage(SourceSheet sheet, String known, String evolution, String said, String chart, List<Row> rows,
        List<BreakRow> breaks, List<Past> history) {

    SheetPage {
        rows = List.copyOf(rows);
        breaks = List.copyOf(breaks);
        history = List.copyOf(history);
    }

    /// One period, the latest first.
    ///
    /// @param value in digits; blank where the state says it all
    /// @param counted count and base it comes from, or margin; blank where there is none
    /// @param broken why the series starts anew here; blank where it doesn't
    record Row(String period, String state, String value, String counted, String between, String provenance,
            String broken) {}

    /// One break.
    ///
    /// @param start first day of its period, which names it in addresses
    record BreakRow(LocalDate start, String period, String reason) {}

    /// One reading as it was given.
    record Past(String at, String period, String value, String who, String provenance) {}
}
