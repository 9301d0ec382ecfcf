package fr.egide.statistics;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RatioIntervalsTests {

    @Test
    void equalsTheReferenceOnEveryPair() throws IOException {
        JsonNode oracle = Oracle.read("02_poisson_rate_ratio.json");
        JsonNode inputs = oracle.get("inputs");
        for (int i = 0; i < inputs.get("x1").size(); i++) {
            long count1 = inputs.get("x1").get(i).asLong();
            long count2 = inputs.get("x2").get(i).asLong();
            double base1 = inputs.get("t1").get(i).asDouble();
            double base2 = inputs.get("t2").get(i).asDouble();
            JsonNode expected = oracle.get("outputs").get("pairs").get(i);
            Interval wald = RatioIntervals.logNormal(count1, base1, count2, base2, 1, 0.95);
            Interval midP = RatioIntervals.midP(count1, base1, count2, base2, 0.95);

            check(expected.get("wald_lower"), wald.lower(), 1e-8, "Wald lower " + i);
            check(expected.get("wald_upper"), wald.upper(), 1e-8, "Wald upper " + i);
            check(expected.get("midp_upper"), midP.upper(), 1e-8, "mid-P upper " + i);
            check(expected.get("e_test_p"), EqualRatesTest.pValue(count1, base1, count2, base2), 1e-6, "E-test " + i);
            if (count1 + count2 > 0) {
                check(expected.get("midp_lower"), midP.lower(), 1e-8, "mid-P lower " + i);
            }
        }
    }

    /// The package behind this value stops its search at 1e-4.
    @Test
    void agreesWithTheLooserMidPReference() throws IOException {
        JsonNode expected = Oracle.read("02_poisson_rate_ratio.json").get("outputs").get("poisson_exact_2_9")
                .get("midp_central");
        Interval found = RatioIntervals.midP(2, 17877, 9, 16660, 0.95);

        Oracle.assertClose(new double[]{found.lower(), found.upper()}, expected.get("ci"), 5e-4, "interval");
        Oracle.assertClose(RateRatio.compare(2, 17877, 9, 16660, 0.95).pMidP(), expected.get("p").asDouble(), 1e-8,
                "p");
    }

    @Test
    void saysNothingAboutZeroOverZero() {
        assertThat(RatioIntervals.midP(0, 1, 0, 1, 0.95)).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY));
        assertThat(EqualRatesTest.pValue(0, 1, 0, 1)).isNaN();
    }

    @Property(tries = 200)
    void liesInsideTheExactIntervalAndMirrors(@ForAll @LongRange(min = 1, max = 3_000) long one,
            @ForAll @LongRange(min = 1, max = 3_000) long other) {
        Interval there = RatioIntervals.midP(one, 3, other, 7, 0.95);
        Interval back = RatioIntervals.midP(other, 7, one, 3, 0.95);
        Interval exact = RateRatio.compare(one, 3, other, 7, 0.95).interval();

        assertThat(there.lower()).isGreaterThan(exact.lower());
        assertThat(there.upper()).isLessThan(exact.upper());
        Oracle.assertClose(there.lower(), 1 / back.upper(), 1e-8, "mirrored bound");
    }

    @Property(tries = 100)
    void testsTheSameWhenTheRatesAreExchanged(@ForAll @LongRange(min = 0, max = 500) long one,
            @ForAll @LongRange(min = 1, max = 500) long other) {
        Oracle.assertClose(EqualRatesTest.pValue(one, 3, other, 7), EqualRatesTest.pValue(other, 7, one, 3), 1e-7, "p");
    }

    @Test
    void widensWithTheDispersion() {
        Interval wald = RatioIntervals.logNormal(40, 1, 20, 1, 1, 0.95);
        Interval wide = RatioIntervals.logNormal(40, 1, 20, 1, 4, 0.95);

        Oracle.assertClose(Math.log(wide.upper() / wide.lower()), 2 * Math.log(wald.upper() / wald.lower()), 1e-12,
                "width");
        assertThatThrownBy(() -> RatioIntervals.logNormal(40, 1, 20, 1, 0, 0.95))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void check(JsonNode expected, double found, double relative, String what) {
        if (expected.isNull()) {
            assertThat(Double.isFinite(found)).as(what).isFalse();
        } else {
            Oracle.assertClose(found, expected.asDouble(), relative, what);
        }
    }
}
