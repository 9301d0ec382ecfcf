package fr.egide.statistics.comparison;

import java.util.Arrays;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.Interval;
import fr.egide.statistics.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FunnelTests {

    private final JsonNode oracle = Oracle.read("07_funnel_limits.json");
    private final JsonNode outputs = oracle.get("outputs");
    private final int[] observed = Oracle.counts(oracle.get("inputs").get("observed"));
    private final double[] expected = Oracle.numbers(oracle.get("inputs").get("expected"));
    /// The reference leaves out the two areas without a fact.
    private final int[] positive = IntStream.range(0, observed.length).filter(i -> observed[i] > 0).toArray();
    private final int[] facts = Arrays.stream(positive).map(i -> observed[i]).toArray();
    private final double[] forThem = Arrays.stream(positive).mapToDouble(i -> expected[i]).toArray();

    @Test
    void drawsTheLimitsOfTheReference() {
        JsonNode grid = outputs.get("grid");
        check(e -> Funnel.interpolated(e, 0.95), grid, "E", "s_lo95", "s_hi95");
        check(e -> Funnel.interpolated(e, 0.998), grid, "E", "s_lo998", "s_hi998");
        check(e -> Funnel.smooth(e, 0.95), grid, "E", "g_lo95", "g_hi95");
        check(e -> Funnel.smooth(e, 0.998), grid, "E", "g_lo998", "g_hi998");
    }

    @Test
    void drawsThePublishedLimits() {
        double[] at = Oracle.numbers(oracle.get("inputs").get("fpr_E"));
        JsonNode reference = outputs.get("fpr");
        check(e -> Funnel.smooth(e, 0.95), at, reference.get("ll95"), reference.get("ul95"));
        check(e -> Funnel.smooth(e, 0.998), at, reference.get("ll998"), reference.get("ul998"));
    }

    @Test
    void winsorisesOnTheSquareRootScaleAsTheReference() {
        OverDispersion found = OverDispersion.measure(facts, forThem);
        JsonNode reference = outputs.get("cqc_winsorised");

        assertThat(found.scores()).hasSize(reference.get("n").asInt());
        Oracle.assertClose(found.phi(), reference.get("phi"), 1e-9, "phi");
        Oracle.assertClose(found.tau2(), reference.get("tau2"), 1e-9, "tau2");
        Oracle.assertClose(found.scores(), reference.get("Wz"), 1e-9, "score");
        assertThat(found.beyondChance()).isTrue();
        JsonNode limits = outputs.get("cqc_adjusted_limits_at_E");
        check(e -> found.limits(e, 0.95), limits, "E", "lo95", "hi95");
        check(e -> found.limits(e, 0.998), limits, "E", "lo998", "hi998");
    }

    @Test
    void truncatesOnTheLogScaleAsTheReference() {
        OverDispersion found = OverDispersion.measure(facts, forThem, Scale.LOGARITHM, Extremes.TRUNCATED, 0.1);
        JsonNode reference = outputs.get("shmi_truncated");

        assertThat(found.scores()).hasSize(reference.get("n").asInt());
        Oracle.assertClose(found.phi(), reference.get("phi"), 1e-9, "phi");
        Oracle.assertClose(found.tau2(), reference.get("tau2"), 1e-9, "tau2");
    }

    @Test
    void measuresThePearsonResidualsOfTheReference() {
        OverDispersion raw = OverDispersion.measure(observed, expected, Scale.RATIO, Extremes.KEPT, 0.1);
        OverDispersion winsorised = OverDispersion.measure(observed, expected, Scale.RATIO, Extremes.WINSORISED, 0.1);
        JsonNode reference = outputs.get("pearson");

        Oracle.assertClose(raw.scores(), reference.get("z"), 1e-9, "residual");
        Oracle.assertClose(raw.phi(), reference.get("phi_raw"), 1e-9, "phi");
        Oracle.assertClose(winsorised.phi(), reference.get("phi_winsorised"), 1e-9, "winsorised phi");
        Interval bounds = Extremes.bounds(raw.scores(), 0.1);
        Oracle.assertClose(new double[]{bounds.lower(), bounds.upper()}, reference.get("winsor_bounds"), 1e-9,
                "bound");
    }

    @Property(tries = 100)
    void givesTheLevelAsThePValueOfItsOwnLimits(@ForAll @DoubleRange(min = 0.5, max = 500) double e) {
        OverDispersion spread = OverDispersion.measure(facts, forThem);
        int above = (int) Math.ceil(spread.limits(e, 0.95).upper() * e);

        assertThat(spread.pValue(above, e)).isLessThanOrEqualTo(0.05 + 1e-12);
        assertThat(spread.pValue(above - 1, e)).isGreaterThan(0.05 - 1e-12);
        assertThat(spread.limits(e, 0.998).lower()).isLessThanOrEqualTo(spread.limits(e, 0.95).lower());
    }

    @Test
    void keepsThePoissonLimitsWhereAreasVaryAsPoissonCounts() {
        OverDispersion even = OverDispersion.measure(new int[]{9, 11, 10, 12}, new double[]{10, 10, 10, 10});

        assertThat(even.beyondChance()).isFalse();
        assertThat(even.tau2()).isZero();
        assertThat(even.limits(100, 0.95).upper()).isLessThan(1.21);
    }

    @Test
    void refusesTheLogOfNoFactAndASingleArea() {
        assertThatThrownBy(
                () -> OverDispersion.measure(new int[]{0, 1}, new double[]{1, 1}, Scale.LOGARITHM, Extremes.KEPT, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OverDispersion.measure(new int[]{1}, new double[]{1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Funnel.smooth(0, 0.95)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void check(DoubleFunction<Interval> limits, JsonNode reference, String at, String low,
            String high) {
        check(limits, Oracle.numbers(reference.get(at)), reference.get(low), reference.get(high));
    }

    private static void check(DoubleFunction<Interval> limits, double[] at, JsonNode low, JsonNode high) {
        Oracle.assertClose(Arrays.stream(at).map(e -> limits.apply(e).lower()).toArray(), low, 1e-9, "lower");
        Oracle.assertClose(Arrays.stream(at).map(e -> limits.apply(e).upper()).toArray(), high, 1e-9, "upper");
    }
}
