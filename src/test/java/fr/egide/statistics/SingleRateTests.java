package fr.egide.statistics;

import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SingleRateTests {

    @Test
    void equalsTheReferenceOnEveryRate() {
        JsonNode oracle = Oracle.read("01_poisson_exact_ci.json");
        JsonNode inputs = oracle.get("inputs").get("one_sample");
        for (int i = 0; i < inputs.size(); i++) {
            SingleRate found = SingleRate.compare(inputs.get(i).get("x").asLong(), inputs.get(i).get("T").asDouble(),
                    inputs.get(i).get("r").asDouble(), 0.95);
            JsonNode expected = oracle.get("outputs").get("one_sample").get(i);
            Oracle.assertClose(found.rate(), expected.get("estimate"), 1e-9, "rate " + i);
            Oracle.assertClose(new double[]{found.interval().lower(), found.interval().upper()}, expected.get("ci"),
                    1e-9, "interval " + i);
            Oracle.assertClose(found.pMinlike(), expected.get("p_minlike"), 1e-9, "minlike p " + i);
            Oracle.assertClose(found.pCentral(), expected.get("p_central"), 1e-9, "central p " + i);
            if (expected.get("p_midp_central").asDouble() > 1e-15) {
                Oracle.assertClose(found.pMidP(), expected.get("p_midp_central"), 1e-9, "mid-P " + i);
            }
        }
    }

    /// The reference loses the far tail, as 1 minus a probability near 1; the sum of its outcomes doesn't.
    @Test
    void keepsTheDigitsOfAFarTail() {
        PoissonDistribution law = PoissonDistribution.of(24.19893);
        double sum = law.probability(137) / 2;
        for (int x = 138; x < 400; x++) {
            sum += law.probability(x);
        }
        Oracle.assertClose(SingleRate.compare(137, 24.19893, 1, 0.95).pMidP(), 2 * sum, 1e-9, "mid-P");
    }

    @Property(tries = 200)
    void rejectsTheReferenceWhenTheIntervalLeavesItOut(@ForAll @LongRange(min = 0, max = 2000) long count,
            @ForAll @DoubleRange(min = 0.5, max = 2000) double reference) {
        SingleRate found = SingleRate.compare(count, 1, reference, 0.95);

        assertThat(found.pCentral() >= 0.05).isEqualTo(found.interval().contains(reference));
        assertThat(found.pMidP()).isLessThanOrEqualTo(found.pCentral());
        assertThat(found.pMinlike()).isBetween(0.0, 1.0);
    }

    @Test
    void refusesAReferenceOfZero() {
        assertThatThrownBy(() -> SingleRate.compare(1, 1, 0, 0.95)).isInstanceOf(IllegalArgumentException.class);
    }
}
