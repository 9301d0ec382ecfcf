package fr.egide.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Adjusted p-values for a family of tests: one question on one screen. Each method takes p-values in any order and gives
/// as many adjusted ones in the same order; a test is rejected at level q when its adjusted p-value is at most q.
/// All methods throw [IllegalArgumentException] for a value outside 0 to 1 (NaN included); an empty family stays empty.
public final class MultipleTesting {

    private MultipleTesting() {
    }

    /// False discovery rate, for tests that are independent or positively dependent (Benjamini & Hochberg 1995, JRSS B
    /// 57:289).
    public static double[] benjaminiHochberg(double... p) {
        return stepUp(p, 1);
    }

    /// False discovery rate under any dependence (Benjamini & Yekutieli 2001, Annals of Statistics 29:1165).
    public static double[] benjaminiYekutieli(double... p) {
        return stepUp(p, IntStream.rangeClosed(1, p.length).mapToDouble(i -> 1.0 / i).sum());
    }

    /// Family-wise error under any dependence, never less powerful than Bonferroni (Holm 1979, Scandinavian Journal of
    /// Statistics 6:65).
    public static double[] holm(double... p) {
        int[] order = ascending(p);
        double[] adjusted = new double[p.length];
        double floor = 0;
        for (int rank = 0; rank < p.length; rank++) {
            floor = Math.max(floor, Math.min(1, (p.length - rank) * p[order[rank]]));
            adjusted[order[rank]] = floor;
        }
        return adjusted;
    }

    /// Family-wise error under any dependence (Bonferroni): each p-value times the size of the family, at most 1.
    public static double[] bonferroni(double... p) {
        check(p);
        return Arrays.stream(p).map(value -> Math.min(1, p.length * value)).toArray();
    }

    /// How many of these adjusted p-values are rejected at a level.
    public static long rejections(double[] adjusted, double level) {
        return Arrays.stream(adjusted).filter(value -> value <= level).count();
    }

    private static double[] stepUp(double[] p, double factor) {
        int[] order = ascending(p);
        double[] adjusted = new double[p.length];
        double ceiling = 1;
        for (int rank = p.length; rank >= 1; rank--) {
            ceiling = Math.min(ceiling, factor * p.length / rank * p[order[rank - 1]]);
            adjusted[order[rank - 1]] = ceiling;
        }
        return adjusted;
    }

    private static int[] ascending(double[] p) {
        check(p);
        return IntStream.range(0, p.length).boxed().sorted((i, j) -> Double.compare(p[i], p[j]))
                .mapToInt(Integer::intValue).toArray();
    }

    private static void check(double[] p) {
        for (double value : p) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("p-value %s".formatted(value));
            }
        }
    }
}
