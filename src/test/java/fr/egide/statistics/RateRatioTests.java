package fr.egide.statistics;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RateRatioTests {

    @Test
    void equalsTheReferenceOnEveryPair() {
        JsonNode oracle = Oracle.read("02_poisson_rate_ratio.json");
        JsonNode inputs = oracle.get("inputs");
        for (int i = 0; i < inputs.get("x1").size(); i++) {
            RateRatio found = RateRatio.compare(inputs.get("x1").get(i).asLong(), inputs.get("t1").get(i).asDouble(),
                    inputs.get("x2").get(i).asLong(), inputs.get("t2").get(i).asDouble(),
                    inputs.get("level").asDouble());
            JsonNode expected = oracle.get("outputs").get("pairs").get(i);
            Oracle.assertClose(found.ratio(), expected.get("rr"), 1e-8, "ratio " + i);
            Oracle.assertClose(found.interval().lower(), expected.get("lower"), 1e-8, "lower " + i);
            Oracle.assertClose(found.interval().upper(), expected.get("upper"), 1e-8, "upper " + i);
            Oracle.assertClose(found.pCentral(), expected.get("p_central"), 1e-8, "central p " + i);
            Oracle.assertClose(found.pMidP(), expected.get("p_midp"), 1e-8, "mid-P " + i);
            Oracle.assertClose(found.pMinlike(), expected.get("p_minlike"), 1e-8, "minlike p " + i);
        }
    }

    @Property(tries = 200)
    void mirrorsWhenTheTwoRatesAreExchanged(@ForAll @LongRange(min = 1, max = 5_000) long one,
            @ForAll @LongRange(min = 1, max = 5_000) long other) {
        RateRatio there = RateRatio.compare(one, 3, other, 7, 0.95);
        RateRatio back = RateRatio.compare(other, 7, one, 3, 0.95);

        Oracle.assertClose(there.interval().lower(), 1 / back.interval().upper(), 1e-9, "mirrored bound");
        Oracle.assertClose(there.pCentral(), back.pCentral(), 1e-9, "p");
    }

    @Test
    void refusesABaseOfZero() {
        assertThatThrownBy(() -> RateRatio.compare(1, 0, 1, 1, 0.95)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesNoUpperBoundOverZeroFacts() {
        assertThat(RateRatio.compare(4, 1, 0, 1, 0.95).interval().upper()).isInfinite();
    }
}
