package fr.egide.statistics.trend;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ShrunkenSlopesTests {

    private final RandomGenerator random = new Random(11);

    /// The reference stops at the fourth digit of the variance: the equation that defines it is checked beside.
    @Test
    void equalsTheReferenceMeanAndVarianceBetween() throws IOException {
        JsonNode oracle = Oracle.read("29_meta_analysis.json");
        double[] errors = Arrays.stream(Oracle.numbers(oracle.get("inputs").get("vi"))).map(Math::sqrt).toArray();
        double[] estimates = Oracle.numbers(oracle.get("inputs").get("yi"));
        ShrunkenSlopes found = ShrunkenSlopes.of(estimates, errors);

        JsonNode expected = oracle.get("outputs").get("PM");
        Oracle.assertClose(found.variance(), expected.get("tau2").asDouble(), 1e-4, "variance");
        Oracle.assertClose(found.mean(), expected.get("beta").asDouble(), 1e-4, "mean");
        double squares = IntStream.range(0, errors.length).mapToDouble(i -> Math.pow(estimates[i] - found.mean(), 2)
                / (found.variance() + errors[i] * errors[i])).sum();
        Oracle.assertClose(squares, errors.length - 1, 1e-12, "weighted squares");
    }

    @Test
    void findsTheVarianceThatMadeTheSlopesAndItsRatesAreKept() {
        int size = 20_000;
        double[] truths = IntStream.range(0, size).mapToDouble(i -> -0.01 + 0.03 * random.nextGaussian()).toArray();
        double[] errors = IntStream.range(0, size).mapToDouble(i -> 0.005 + 0.1 * random.nextDouble()).toArray();
        double[] estimates = IntStream.range(0, size).mapToDouble(i -> truths[i] + errors[i] * random.nextGaussian())
                .toArray();
        ShrunkenSlopes found = ShrunkenSlopes.of(estimates, errors);
        Oracle.assertClose(Math.sqrt(found.variance()), 0.03, 0.03, "deviation between slopes");

        double[] listed = found.listedFalseSignRates();
        int[] list = IntStream.range(0, size).filter(i -> listed[i] <= 0.05).toArray();
        long wrong = Arrays.stream(list).filter(i -> truths[i] * found.slopes()[i] < 0).count();
        assertThat(list.length).isGreaterThan(1_000);
        assertThat((double) wrong / list.length).isBetween(0.03, 0.06);
        assertThat(squares(found.slopes(), truths)).isLessThan(0.5 * squares(estimates, truths));
    }

    @Property(tries = 100)
    void staysBetweenTheEstimateAndTheMean(@ForAll long seed) {
        RandomGenerator drawn = new Random(seed);
        double[] estimates = drawn.doubles(12, -1, 1).toArray();
        double[] errors = drawn.doubles(12, 0.01, 1).toArray();
        ShrunkenSlopes found = ShrunkenSlopes.of(estimates, errors);

        for (int i = 0; i < estimates.length; i++) {
            assertThat((found.slopes()[i] - found.mean()) * (estimates[i] - found.slopes()[i]))
                    .isGreaterThanOrEqualTo(-1e-15);
            assertThat(found.deviations()[i]).isLessThanOrEqualTo(errors[i]);
            assertThat(found.falseSignRates()[i]).isBetween(0.0, 0.5);
        }
    }

    @Test
    void refusesAnErrorOfZero() {
        assertThatThrownBy(() -> ShrunkenSlopes.of(new double[]{1, 2}, new double[]{0, 1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double squares(double[] found, double[] truths) {
        return IntStream.range(0, found.length).mapToDouble(i -> (found[i] - truths[i]) * (found[i] - truths[i])).sum();
    }
}
