package fr.egide.statistics;

import java.io.IOException;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PoissonIntervalTests {

    @Test
    void equalsTheReferenceAtEveryLevel() throws IOException {
        JsonNode oracle = Oracle.read("01_poisson_exact_ci.json");
        double[] counts = Oracle.numbers(oracle.get("inputs").get("x"));
        for (String level : new String[]{"0.9", "0.95", "0.99", "0.998"}) {
            JsonNode expected = oracle.get("outputs").get("ci" + level.substring(2) + (level.equals("0.9") ? "0" : ""));
            for (int i = 0; i < counts.length; i++) {
                Interval found = PoissonInterval.garwood((long) counts[i], Double.parseDouble(level));
                Oracle.assertClose(found.lower(), expected.get("lower").get(i).asDouble(), 1e-9,
                        "lower of " + counts[i]);
                Oracle.assertClose(found.upper(), expected.get("upper").get(i).asDouble(), 1e-9,
                        "upper of " + counts[i]);
            }
        }
    }

    @Test
    void equalsTheMidPReference() throws IOException {
        JsonNode oracle = Oracle.read("01_poisson_exact_ci.json");
        double[] counts = Oracle.numbers(oracle.get("inputs").get("x_midp"));
        JsonNode expected = oracle.get("outputs").get("midp95");
        for (int i = 0; i < counts.length; i++) {
            Interval found = PoissonInterval.midP((long) counts[i], 0.95);
            Oracle.assertClose(found.lower(), expected.get("lower").get(i).asDouble(), 1e-9, "lower of " + counts[i]);
            Oracle.assertClose(found.upper(), expected.get("upper").get(i).asDouble(), 1e-9, "upper of " + counts[i]);
        }
    }

    @Test
    void equalsByarsApproximation() throws IOException {
        JsonNode oracle = Oracle.read("01_poisson_exact_ci.json");
        double[] counts = Oracle.numbers(oracle.get("inputs").get("x"));
        JsonNode expected = oracle.get("outputs").get("byar95");
        double level = oracle.get("inputs").get("level_midp_byar").asDouble();
        Interval[] found = Arrays.stream(counts).mapToObj(count -> PoissonInterval.byar((long) count, level))
                .toArray(Interval[]::new);
        Oracle.assertClose(Arrays.stream(found).mapToDouble(Interval::lower).toArray(), expected.get("lower"), 1e-9,
                "lower");
        Oracle.assertClose(Arrays.stream(found).mapToDouble(Interval::upper).toArray(), expected.get("upper"), 1e-9,
                "upper");
    }

    @Property(tries = 200)
    void holdsTheCountAndGrowsWithIt(@ForAll @LongRange(min = 0, max = 200_000) long count) {
        Interval one = PoissonInterval.garwood(count, 0.95);
        Interval next = PoissonInterval.garwood(count + 1, 0.95);

        assertThat(one.contains(count)).isTrue();
        assertThat(next.lower()).isGreaterThan(one.lower());
        assertThat(next.upper()).isGreaterThan(one.upper());
    }

    @Test
    void refusesWhatIsNoCountOrNoLevel() {
        assertThatThrownBy(() -> PoissonInterval.garwood(-1, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PoissonInterval.garwood(1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
