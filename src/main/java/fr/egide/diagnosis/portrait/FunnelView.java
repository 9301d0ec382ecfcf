package fr.egide.diagnosis.portrait;

import java.util.List;

/// The funnel of comparable territories.
///
/// @param chart SVG
/// @param rows the comparable territories that are drawn
public record FunnelView(String chart, String said, List<Row> rows) {

    /// @param expected facts at the rate of all of them together
    public record Row(String ref, String name, String facts, String expected, String ratio) {}
}
