package fr.egide.statistics;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PoissonTestTests {

    @Test
    void equalsTheReferenceForOneSample() throws IOException {
        JsonNode oracle = Oracle.read("01_poisson_exact_ci.json");
        JsonNode inputs = oracle.get("inputs").get("one_sample");
        for (int i = 0; i < inputs.size(); i++) {
            JsonNode expected = oracle.get("outputs").get("one_sample").get(i);
            long count = inputs.get(i).get("x").asLong();
            double base = inputs.get(i).get("T").asDouble();
            PoissonTest found = PoissonTest.against(count, base * inputs.get(i).get("r").asDouble());
            Interval rate = PoissonInterval.garwood(count, 0.95).times(1 / base);

            Oracle.assertClose(count / base, expected.get("estimate").asDouble(), 1e-9, "estimate " + i);
            Oracle.assertClose(new double[]{rate.lower(), rate.upper()}, expected.get("ci"), 1e-9, "interval " + i);
            Oracle.assertClose(found.pMinlike(), expected.get("p_minlike").asDouble(), 1e-9, "minlike " + i);
            Oracle.assertClose(found.pCentral(), expected.get("p_central").asDouble(), 1e-9, "central " + i);
            if (i > 0) {
                Oracle.assertClose(found.pMidP(), expected.get("p_midp_central").asDouble(), 1e-9, "mid-P " + i);
            }
        }
    }

    /// The reference takes this tail as 1 - `ppois` and keeps half the probability of 137 alone; R's
    /// `2 * ppois(137, 24.19893, lower = FALSE) + dpois(137, 24.19893)` is right.
    @Test
    void keepsItsDigitsFarInTheTail() {
        Oracle.assertClose(PoissonTest.against(137, 24.19893).pMidP(), 3.34339266953711e-56, 1e-9, "mid-P");
    }

    @Property(tries = 200)
    void agreesWithTheIntervalsOfTheSameKind(@ForAll @LongRange(min = 0, max = 300) long count,
            @ForAll @DoubleRange(min = 0.1, max = 400) double expected) {
        PoissonTest test = PoissonTest.against(count, expected);

        assertThat(test.pCentral() > 0.05).isEqualTo(PoissonInterval.garwood(count, 0.95).contains(expected));
        assertThat(test.pMidP() > 0.05).isEqualTo(PoissonInterval.midP(count, 0.95).contains(expected));
        assertThat(test.pMidP()).isLessThanOrEqualTo(test.pCentral());
    }

    @Test
    void refusesAnExpectationOfZero() {
        assertThatThrownBy(() -> PoissonTest.against(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
