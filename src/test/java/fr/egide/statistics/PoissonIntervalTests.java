package fr.egide.statistics;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PoissonIntervalTests {

    @Test
    void equalsTheReferenceAtEveryLevel() {
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
    void equalsTheMidPReference() {
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
    void equalsTheReferenceOfByar() {
        JsonNode oracle = Oracle.read("01_poisson_exact_ci.json");
        JsonNode expected = oracle.get("outputs").get("byar95");
        double[] counts = Oracle.numbers(oracle.get("inputs").get("x"));
        for (int i = 0; i < counts.length; i++) {
            Interval found = PoissonInterval.byar((long) counts[i], 0.95);
            Oracle.assertClose(found.lower(), expected.get("lower").get(i), 1e-9, "lower of " + counts[i]);
            Oracle.assertClose(found.upper(), expected.get("upper").get(i), 1e-9, "upper of " + counts[i]);
        }
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
