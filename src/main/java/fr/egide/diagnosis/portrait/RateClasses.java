package fr.egide.diagnosis.portrait;

import java.util.Arrays;
import java.util.stream.IntStream;

import fr.egide.web.chart.AreaMap.Fill;

/// Classes of a map: fifths of the values, the same for every map that is read beside it.
///
/// @param bounds between the classes, increasing, written with `digits`; none where all values are alike
@SuppressWarnings("ArrayRecordComponent")
record RateClasses(double[] bounds, int digits) {

    private static final int FIFTHS = 5;
    private static final int DARKEST = 4;

    static RateClasses of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int digits = sorted.length > 0 && sorted[sorted.length / 2] >= 10 ? 0 : 1;
        double unit = Math.pow(10, digits);
        return new RateClasses(IntStream.range(1, FIFTHS).filter(_ -> sorted.length > 0)
                .mapToDouble(fifth -> Math.round(sorted[sorted.length * fifth / FIFTHS] * unit) / unit)
                .filter(bound -> bound > sorted[0] && bound <= sorted[sorted.length - 1]).distinct().toArray(), digits);
    }

    int number() {
        return bounds.length + 1;
    }

    Fill fill(double value) {
        return fillOf((int) Arrays.stream(bounds).filter(bound -> value >= bound).count());
    }

    /// Whatever their number, from the lightest shade to the darkest.
    Fill fillOf(int place) {
        return Fill.shade(bounds.length == 0 ? DARKEST / 2 : Math.round((float) place * DARKEST / bounds.length));
    }
}
