package fr.egide.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Adjusted p-values of one family of tests (one question on one screen): reject where the adjusted value is at most the
/// error rate. Each method takes p-values between 0 and 1, in any order, and gives as many adjusted ones, in the same order.
///
/// Every method throws IllegalArgumentException for a p-value outside [0, 1] or NaN.
public final class MultipleTesting {

    private MultipleTesting() {
    }

    /// False discovery rate under independence or positive dependence (Benjamini & Hochberg 1995, JRSS B 57:289).
    public static double[] benjaminiHochberg(double[] p) {
        return stepUp(p, 1);
    }

    /// False discovery rate under any dependence (Benjamini & Yekutieli 2001, Annals of Statistics 29:1165).
    public static double[] benjaminiYekutieli(double[] p) {
        return stepUp(p, IntStream.rangeClosed(1, p.length).mapToDouble(i -> 1.0 / i).sum());
    }

    /// Familywise error rate under any dependence (Holm 1979, Scandinavian Journal of Statistics 6:65).
    public static double[] holm(double[] p) {
        int[] order = order(p);
        double[] adjusted = new double[p.length];
        double largest = 0;
        for (int rank = 0; rank < p.length; rank++) {
            largest = Math.max(largest, Math.min(1, (p.length - rank) * p[order[rank]]));
            adjusted[order[rank]] = largest;
        }
        return adjusted;
    }

    /// Familywise error rate under any dependence, each test on its own: never more powerful than Holm.
    public static double[] bonferroni(double[] p) {
        int[] order = order(p);
        return IntStream.range(0, order.length).mapToDouble(i -> Math.min(1, p.length * p[i])).toArray();
    }

    private static double[] stepUp(double[] p, double factor) {
        int[] order = order(p);
        double[] adjusted = new double[p.length];
        double smallest = 1;
        for (int rank = p.length; rank >= 1; rank--) {
            int i = order[rank - 1];
            smallest = Math.min(smallest, factor * p.length / rank * p[i]);
            adjusted[i] = smallest;
        }
        return adjusted;
    }

    private static int[] order(double[] p) {
        for (double value : p) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("p-value " + value);
            }
        }
        return IntStream.range(0, p.length).boxed().sorted(Comparator.comparingDouble((Integer i) -> p[i]))
                .mapToInt(Integer::intValue).toArray();
    }
}
