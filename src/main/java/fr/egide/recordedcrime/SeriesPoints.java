package fr.egide.recordedcrime;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.egide.web.chart.ChartPoint;

/// A series as points of a chart: its rates where it has some, else its counts. No line joins two sums over different
/// communes, nor two editions.
public final class SeriesPoints {

    private SeriesPoints() {
    }

    public static List<ChartPoint> of(Series series) {
        boolean isRate = series.readings().stream().anyMatch(reading -> reading.rate() != null);
        return series.readings().stream()
                .map(reading -> new ChartPoint(Integer.toString(reading.year()),
                        isRate ? reading.rate() : number(reading), isRate ? reading.low() : null,
                        isRate ? reading.high() : null, reading.state() == State.WITHHELD,
                        reading.breakBefore() || reading.setChanged()))
                .toList();
    }

    private static @Nullable Double number(Reading reading) {
        return reading.count() == null ? null : Double.valueOf(reading.count().doubleValue());
    }
}
