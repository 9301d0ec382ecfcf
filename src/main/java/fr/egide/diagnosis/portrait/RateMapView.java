package fr.egide.diagnosis.portrait;

import java.util.List;

/// Rates of the communes of a territory, on two maps and in a table.
///
/// @param raw SVG of the rates as recorded; blank without contours
/// @param smoothed SVG of the rates drawn towards the communes of the départements; blank without contours, or where nothing
///        is smoothed
/// @param key the colours of both maps
/// @param year geography year of the contours, 0 without any; `missing` communes have none
public record RateMapView(String years, String raw, String smoothed, List<Key> key, String said, String smoothing,
        List<Row> rows, int year, int missing) {

    /// @param swatch SVG
    public record Key(String swatch, String label) {}

    /// One commune; blank where there is nothing.
    ///
    /// @param state code of the state, where the figure isn't published
    /// @param between exact interval of the rate, `likely` credible one of the smoothed rate
    public record Row(String ref, String name, String state, String facts, String rate, String between, String smoothed,
            String likely, String ownWeight) {}
}
