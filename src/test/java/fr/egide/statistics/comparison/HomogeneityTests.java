package fr.egide.statistics.comparison;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class HomogeneityTests {

    @Test
    void ofTwoEqualBasesIsTheSquaredDifferenceOverTheSum() {
        Homogeneity two = Homogeneity.measure(new int[]{60, 40}, new double[]{10, 10}, 1);

        assertThat(two.chiSquare()).isCloseTo(20 * 20 / 100.0, within(1e-12));
        assertThat(two.degreesOfFreedom()).isEqualTo(1);
        assertThat(two.p()).isCloseTo(0.0455002638963584, within(1e-12));
        assertThat(two.i2()).isCloseTo(0.75, within(1e-12));
        // (4 - 1) / (100 - (50² + 50²) / 100)
        assertThat(two.tau()).isCloseTo(Math.sqrt(3 / 50.0), within(1e-12));
    }

    @Test
    void findsNothingBetweenAreasOfTheSameRate() {
        Homogeneity same = Homogeneity.measure(new int[]{10, 20, 30}, new double[]{1, 2, 3}, 1);

        assertThat(same.chiSquare()).isCloseTo(0, within(1e-12));
        assertThat(same.p()).isCloseTo(1, within(1e-12));
        assertThat(same.i2()).isZero();
        assertThat(same.tau()).isZero();
    }

    @Test
    void isHarderToEstablishWhereCountsVaryMoreFromYearToYear() {
        int[] counts = {60, 40, 55};
        double[] bases = {10, 10, 10};

        Homogeneity noisy = Homogeneity.measure(counts, bases, 2.5);
        Homogeneity plain = Homogeneity.measure(counts, bases, 1);

        assertThat(noisy.chiSquare()).isCloseTo(plain.chiSquare() / 2.5, within(1e-12));
        assertThat(noisy.p()).isGreaterThan(plain.p());
    }

    @Test
    void addsSeriesUp() {
        Homogeneity one = Homogeneity.measure(new int[]{60, 40}, new double[]{10, 10}, 1);

        Homogeneity twice = Homogeneity.together(List.of(one, one));

        assertThat(twice.chiSquare()).isCloseTo(8, within(1e-12));
        assertThat(twice.degreesOfFreedom()).isEqualTo(2);
        assertThat(twice.tau()).isCloseTo(one.tau(), within(1e-12));
        assertThat(twice.p()).isCloseTo(Math.exp(-4), within(1e-12));
    }

    @Test
    void refusesWhatHasNoRate() {
        assertThatThrownBy(() -> Homogeneity.measure(new int[]{0, 0}, new double[]{1, 1}, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Homogeneity.measure(new int[]{3}, new double[]{1}, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Homogeneity.measure(new int[]{3, 1}, new double[]{1, 0}, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Homogeneity.together(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
