package fr.egide.laboratory.method;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import fr.egide.statistics.MultipleTesting;
import fr.egide.statistics.spatial.Outcome;

/// P-values of one page, adjusted together.
final class Family {

    private Family() {
    }

    /// Benjamini and Hochberg's, over the tests that are defined; NaN for the others.
    static <T> double[] adjusted(List<Outcome<T>> tests, ToDoubleFunction<T> p) {
        int[] defined = IntStream.range(0, tests.size()).filter(i -> tests.get(i).found().isPresent()).toArray();
        double[] adjusted = MultipleTesting.benjaminiHochberg(IntStream.of(defined)
                .mapToDouble(i -> p.applyAsDouble(tests.get(i).found().orElseThrow())).toArray());
        double[] all = new double[tests.size()];
        Arrays.fill(all, Double.NaN);
        for (int place = 0; place < defined.length; place++) {
            all[defined[place]] = adjusted[place];
        }
        return all;
    }
}
