package fr.egide.statistics.peer;

import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class WardTests {

    @Property(tries = 100)
    void sharesTheSquaresBetweenAndWithinGroups(@ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int size) {
        RandomGenerator random = new Random(seed);
        double[][] units = IntStream.range(0, size)
                .mapToObj(i -> new double[]{random.nextInt(6), random.nextGaussian()}).toArray(double[][]::new);
        Ward ward = Ward.of(units);
        int wanted = 1 + random.nextInt(size);
        int[] groups = ward.groups(wanted);

        assertThat(Arrays.stream(groups).distinct().count()).isEqualTo(wanted);
        double within = IntStream.range(0, wanted)
                .mapToDouble(group -> squares(IntStream.range(0, size).filter(i -> groups[i] == group)
                        .mapToObj(i -> units[i]).toArray(double[][]::new)))
                .sum();
        assertThat(ward.betweenShare(wanted)).isCloseTo(1 - within / squares(units), within(1e-9));
        assertThat(ward.heights()).isSorted();
    }

    @Test
    void takesOneUnitAndEqualUnits() {
        assertThat(Ward.of(new double[][]{{3}}).groups(1)).containsExactly(0);
        Ward equal = Ward.of(new double[][]{{3}, {3}, {3}});
        assertThat(equal.groups(1)).containsExactly(0, 0, 0);
        assertThat(equal.betweenShare(2)).isZero();
    }

    @Test
    void refusesMoreGroupsThanUnits() {
        assertThatThrownBy(() -> Ward.of(new double[][]{{1}, {2}}).groups(3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double squares(double[][] units) {
        double sum = 0;
        for (int j = 0; j < units[0].length; j++) {
            double[] column = Standardisation.column(units, j);
            double mean = Standardisation.mean(column);
            sum += Arrays.stream(column).map(value -> (value - mean) * (value - mean)).sum();
        }
        return sum;
    }
}
