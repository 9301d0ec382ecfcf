package fr.egide.statistics.trend;

import java.util.Arrays;

import org.apache.commons.numbers.gamma.LogGamma;

import fr.egide.statistics.Quantiles;

/// One break in the level of a series: the largest F statistic over every place left after trimming (Andrews 1993,
/// Econometrica 61:821) and the interval of its place (Bai 1997, Review of Economics and Statistics 79:551). Values are taken
/// as independent around two levels, each side with its own variance in the interval.
///
/// @param last last reading before the break, numbered from 1
/// @param first first reading of the interval of `last`; `end` its last one; they may fall outside the series
/// @param supF the largest F
/// @param p of no break, asymptotic: close above `supF` 5, at most 1 under that
public record LevelBreak(int last, int first, int end, double supF, double p) {

    /// @param values in the order of time, not all equal on both sides of the break
    /// @param trimming share of the series kept free of breaks at each end, between 0 and 0.5 excluded: 0.15 usually
    /// @param level confidence of the interval, between 0 and 1 excluded
    /// @throws IllegalArgumentException for a trimming that leaves fewer than 2 readings at an end, or a constant series
    public static LevelBreak find(double[] values, double trimming, double level) {
        int size = values.length;
        int shortest = (int) Math.floor(trimming * size);
        if (shortest < 2 || trimming >= 0.5 || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("%d readings, trimming %s, level %s".formatted(size, trimming, level));
        }
        LevelCost cost = new LevelCost(values);
        int last = shortest;
        for (int cut = shortest; cut <= size - shortest; cut++) {
            if (cost.squares(0, cut) + cost.squares(cut, size) < cost.squares(0, last) + cost.squares(last, size)) {
                last = cut;
            }
        }
        double before = cost.squares(0, last) / last;
        double after = cost.squares(last, size) / (size - last);
        double within = before * last + after * (size - last);
        if (!(before > 0 && after > 0)) {
            throw new IllegalArgumentException("no noise on one side of reading " + last);
        }
        double supF = (cost.squares(0, size) - within) / (within / (size - 2));
        double jump = Arrays.stream(values, last, size).average().orElseThrow()
                - Arrays.stream(values, 0, last).average().orElseThrow();
        ArgMax law = new ArgMax(after / before);
        double unit = before / (jump * jump);
        double above = law.quantile(1 - (1 - level) / 2) * unit;
        double below = law.quantile((1 - level) / 2) * unit;
        return new LevelBreak(last, last - (int) Math.ceil(above), last - (int) Math.floor(below), supF,
                p(supF, (double) shortest / size));
    }

    /// Tail of the largest squared standardised bridge (Vostrikova 1981; Csörgő & Horváth 1997, equation 1.3.26).
    private static double p(double supF, double trimming) {
        double width = 2 * Math.log((1 - trimming) / trimming);
        double density = Math.exp(Math.log(supF) / 2 - supF / 2 - Math.log(2) / 2 - LogGamma.value(0.5));
        return supF < 1 ? 1 : Math.min(1, density * (width * (1 - 1 / supF) + 4 / supF));
    }

    /// Where a two-sided Brownian motion with drift is largest, its variance on the right being `phi` times the left one.
    private record ArgMax(double phi) {

        private static final double FAR = 1e7;

        double quantile(double probability) {
            return Quantiles.root(x -> cumulative(x) - probability, -FAR, FAR);
        }

        private double cumulative(double place) {
            return place < 0 ? left(-place) : right(place);
        }

        private double left(double x) {
            double inverse = 1 / phi;
            return -Math.sqrt(x / (2 * Math.PI)) * Math.exp(-x / 8)
                    - phi * (phi + 2) / (phi + 1)
                            * NormalTail.times(inverse * (1 + inverse) * x / 2, (0.5 + inverse) * Math.sqrt(x))
                    + (x / 2 - 2 + (phi + 2) * (phi + 2) / (phi + 1)) * NormalTail.times(0, Math.sqrt(x) / 2);
        }

        private double right(double x) {
            double inverse = 1 / phi;
            return 1 + Math.sqrt(inverse * x / (2 * Math.PI)) * Math.exp(-inverse * x / 8)
                    + inverse * (2 * phi + 1) / (phi + 1)
                            * NormalTail.times((phi + 1) * x / 2, (phi + 0.5) / Math.sqrt(phi) * Math.sqrt(x))
                    - ((2 * phi + 1) * (2 * phi + 1) / ((phi + 1) * phi) - 2 + inverse * x / 2)
                            * NormalTail.times(0, Math.sqrt(inverse * x) / 2);
        }
    }
}
