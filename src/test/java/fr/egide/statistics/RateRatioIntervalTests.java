package fr.egide.statistics;

import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RateRatioIntervalTests {

    private final JsonNode oracle = Oracle.read("02_poisson_rate_ratio.json");
    private final JsonNode pairs = oracle.get("outputs").get("pairs");

    /// The first pair of the reference, 0 and 0, has no interval there.
    @Test
    void equalsTheReferenceOnEveryPairWithFacts() {
        for (int i = 1; i < pairs.size(); i++) {
            Interval midP = RateRatioInterval.midP(count("x1", i), base("t1", i), count("x2", i), base("t2", i), 0.95);
            Oracle.assertClose(midP.lower(), pairs.get(i).get("midp_lower"), 1e-8, "mid-P lower " + i);
            Oracle.assertClose(midP.upper(), pairs.get(i).get("midp_upper"), 1e-8, "mid-P upper " + i);
        }
    }

    @Test
    void equalsTheWaldReferenceOrRefuses() {
        for (int i = 0; i < pairs.size(); i++) {
            int pair = i;
            if (pairs.get(i).get("wald_lower").isNull()) {
                assertThatThrownBy(() -> wald(pair)).isInstanceOf(IllegalArgumentException.class);
            } else {
                Oracle.assertClose(wald(i).lower(), pairs.get(i).get("wald_lower"), 1e-8, "Wald lower " + i);
                Oracle.assertClose(wald(i).upper(), pairs.get(i).get("wald_upper"), 1e-8, "Wald upper " + i);
            }
        }
    }

    private Interval wald(int i) {
        return RateRatioInterval.wald(count("x1", i), base("t1", i), count("x2", i), base("t2", i), 1, 0.95);
    }

    @Test
    void equalsTheReferenceOfTheETest() {
        for (int i = 0; i < pairs.size(); i++) {
            Oracle.assertClose(ETest.p(count("x1", i), base("t1", i), count("x2", i), base("t2", i)),
                    pairs.get(i).get("e_test_p"), 1e-6, "E-test " + i);
        }
    }

    @Test
    void equalsTheDocumentedComparisons() {
        check(RateRatio.compare(11, 800, 21, 3011, 0.95), "poisson_test_doc", RateRatio::pMinlike);
        check(RateRatio.compare(2, 17877, 9, 16660, 0.95), "rateratio_test", RateRatio::pCentral);
    }

    private void check(RateRatio found, String name, ToDoubleFunction<RateRatio> p) {
        JsonNode expected = oracle.get("outputs").get(name);
        Oracle.assertClose(found.ratio(), expected.get("rr"), 1e-8, name);
        Oracle.assertClose(p.applyAsDouble(found), expected.get("p"), 1e-8, name);
        check(found.interval(), expected.get("ci"), 1e-8, name);
    }

    /// exactci solves its intervals to about 4 digits, except the central one.
    @Test
    void equalsEachKindOfExactComparison() {
        JsonNode expected = oracle.get("outputs").get("poisson_exact_2_9");
        RateRatio found = RateRatio.compare(2, 17877, 9, 16660, 0.95);
        Oracle.assertClose(found.pCentral(), expected.get("central").get("p"), 1e-8, "central");
        Oracle.assertClose(found.pMinlike(), expected.get("minlike").get("p"), 1e-8, "minlike");
        Oracle.assertClose(found.pMidP(), expected.get("midp_central").get("p"), 1e-8, "mid-P");
        Oracle.assertClose(RateRatioInterval.blakerP(2, 17877, 9, 16660), expected.get("blaker").get("p"), 1e-8,
                "Blaker");
        check(found.interval(), expected.get("central").get("ci"), 1e-8, "central");
        check(RateRatioInterval.minlike(2, 17877, 9, 16660, 0.95), expected.get("minlike").get("ci"), 1e-3,
                "minlike");
        check(RateRatioInterval.blaker(2, 17877, 9, 16660, 0.95), expected.get("blaker").get("ci"), 1e-3, "Blaker");
        check(RateRatioInterval.midP(2, 17877, 9, 16660, 0.95), expected.get("midp_central").get("ci"), 1e-3,
                "mid-P");
    }

    private static void check(Interval found, JsonNode expected, double relative, String what) {
        Oracle.assertClose(new double[]{found.lower(), found.upper()}, expected, relative, what);
    }

    @Property(tries = 100)
    void ordersTheIntervals(@ForAll @LongRange(min = 1, max = 200) long one,
            @ForAll @LongRange(min = 1, max = 200) long other) {
        Interval central = RateRatio.compare(one, 3, other, 7, 0.95).interval();
        Interval midP = RateRatioInterval.midP(one, 3, other, 7, 0.95);
        Interval mirror = RateRatioInterval.midP(other, 7, one, 3, 0.95);
        Interval blaker = RateRatioInterval.blaker(one, 3, other, 7, 0.95);

        assertThat(midP.lower()).isGreaterThan(central.lower());
        assertThat(midP.upper()).isLessThan(central.upper());
        assertThat(blaker.lower()).isGreaterThanOrEqualTo(central.lower() * (1 - 1e-9));
        assertThat(blaker.upper()).isLessThanOrEqualTo(central.upper() * (1 + 1e-9));
        Oracle.assertClose(midP.lower() * mirror.upper(), 1, 1e-9, "mirrored bound");
        Oracle.assertClose(ETest.p(one, 3, other, 7), ETest.p(other, 7, one, 3), 1e-9, "E-test");
    }

    @Property(tries = 50)
    void widensWithTheSpreadOfTheCounts(@ForAll @LongRange(min = 1, max = 200) long count) {
        Interval poisson = RateRatioInterval.wald(count, 1, 50, 1, 1, 0.95);
        Interval spread = RateRatioInterval.wald(count, 1, 50, 1, 4, 0.95);
        double ratio = count / 50.0;

        Oracle.assertClose(spread.upper() / ratio, Math.pow(poisson.upper() / ratio, 2), 1e-12, "upper");
        Oracle.assertClose(spread.lower() / ratio, Math.pow(poisson.lower() / ratio, 2), 1e-12, "lower");
    }

    private long count(String name, int i) {
        return oracle.get("inputs").get(name).get(i).asLong();
    }

    private double base(String name, int i) {
        return oracle.get("inputs").get(name).get(i).asDouble();
    }
}
