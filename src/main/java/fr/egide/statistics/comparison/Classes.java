package fr.egide.statistics.comparison;

import java.util.Arrays;

/// What standardisation asks of the classes of a population.
final class Classes {

    private Classes() {
    }

    static void check(int classes, double[] bases, double[] standard) {
        if (classes != bases.length || classes != standard.length) {
            throw new IllegalArgumentException(
                    "%d counts, %d bases, %d of the standard".formatted(classes, bases.length, standard.length));
        }
        if (!Arrays.stream(bases).allMatch(base -> base > 0) || !Arrays.stream(standard).allMatch(value -> value >= 0)
                || !(Arrays.stream(standard).sum() > 0)) {
            throw new IllegalArgumentException(
                    "bases %s, standard %s".formatted(Arrays.toString(bases), Arrays.toString(standard)));
        }
    }
}
