package fr.egide.statistics.dispersion;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Reference: R 4.2.2, `glm(y ~ commune + year, poisson)` with `epsilon = 1e-15`, Pearson residuals, `quantile` of type 7.
class YearlyDispersionTests {

    private static final double NA = Double.NaN;
    private static final double[][] COUNTS = {{12, 40, 9, NA}, {0, 0, 0, 0}, {3, 0, 4, 7}};

    @Test
    void equalsTheReferenceWithWithheldCells() {
        double[][] counts = {{12, 15, 9, 20}, {3, 0, 4, NA}, {40, 55, 37, 61}, {0, 0, 0, 0}, {7, 9, NA, 12}};
        YearlyDispersion plain = YearlyDispersion.of(counts);

        Oracle.assertClose(plain.chiSquare(), 5.864191925410948, 1e-10, "chi-square");
        assertThat(plain.degreesOfFreedom()).isEqualTo(7);
        Oracle.assertClose(plain.phi(), 5.864191925410948 / 7, 1e-10, "phi");
        Oracle.assertClose(YearlyDispersion.of(counts, 0.1).chiSquare(), 1.456690452664918, 1e-10, "winsorised");
    }

    @Test
    void ignoresCommunesAndYearsWithoutFacts() {
        double[][] withoutEmpty = {COUNTS[0], COUNTS[2]};
        assertThat(YearlyDispersion.of(COUNTS)).isEqualTo(YearlyDispersion.of(withoutEmpty));
    }

    @Property(tries = 50)
    void growsAsTheCountsAndNotWithTheOrder(@ForAll @IntRange(min = 2, max = 50) int factor) {
        double[][] counts = {{12, 15, 9, 20}, {3, 1, 4, 7}, {40, 55, 37, 61}};
        double[][] scaled = Arrays.stream(counts).map(row -> Arrays.stream(row).map(y -> y * factor).toArray())
                .toArray(double[][]::new);
        double[][] turned = IntStream.range(0, 4)
                .mapToObj(t -> IntStream.range(0, 3).mapToDouble(i -> counts[2 - i][t]).toArray())
                .toArray(double[][]::new);
        double phi = YearlyDispersion.of(counts).phi();

        Oracle.assertClose(YearlyDispersion.of(scaled).phi(), phi * factor, 1e-10, "scaled");
        Oracle.assertClose(YearlyDispersion.of(turned).phi(), phi, 1e-10, "turned");
    }

    @Test
    void isUnknownWithoutADegreeOfFreedomAndRefusesNegativeCounts() {
        assertThat(YearlyDispersion.of(new double[][]{{3, 4, 5}}).phi()).isNaN();
        assertThatThrownBy(() -> YearlyDispersion.of(new double[][]{{3, -4}}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
