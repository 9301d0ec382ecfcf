package fr.egide.web.chart;

import org.jspecify.annotations.Nullable;

/// One period of a chart.
///
/// @param value absent when withheld or not provided
/// @param withheld drawn as hatching: neither zero nor small
/// @param startsAnew no line joins this point to the one before (break of series, other set of communes)
public record ChartPoint(String label, @Nullable Double value, @Nullable Double low, @Nullable Double high,
        boolean withheld,
        boolean startsAnew) {}
