package fr.egide.localseries;

import java.util.List;

/// The data-quality sheet of a source, as the signed-in user may see it.
///
/// @param inFull whether small counts are shown
/// @param points every period that is over, and those given besides, the oldest first
public record SourceSheet(LocalSource source, String producer, boolean inFull, List<SeriesPoint> points,
        List<SeriesBreak> breaks, Completeness completeness, YearChange change) {

    public SourceSheet {
        points = List.copyOf(points);
        breaks = List.copyOf(breaks);
    }

    /// Year by year, the latest first, cut at breaks.
    public List<Stretch> years() {
        return Stretch.of(source, points);
    }
}
