package fr.egide.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Several tests that answer one question.
public final class MultipleTesting {

    private MultipleTesting() {
    }

    /// Adjusted p-values that hold the false discovery rate (Benjamini & Hochberg 1995, JRSS B 57:289).
    ///
    /// @param p p-values, 0 to 1
    /// @return in the same order, 0 to 1
    public static double[] benjaminiHochberg(double[] p) {
        int[] falling = IntStream.range(0, p.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed()).mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        double least = 1;
        for (int rank = 0; rank < falling.length; rank++) {
            least = Math.min(least, p[falling[rank]] * p.length / (p.length - rank));
            adjusted[falling[rank]] = least;
        }
        return adjusted;
    }
}
