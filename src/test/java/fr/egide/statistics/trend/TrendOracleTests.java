package fr.egide.statistics.trend;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.Oracle;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class TrendOracleTests {

    /// That of the reference, whose iterations stop early.
    private static final double RELATIVE = 1e-7;

    private final JsonNode oracle;
    private final JsonNode inputs;
    private final JsonNode outputs;

    TrendOracleTests() throws IOException {
        oracle = Oracle.read("18_trend_counts.json");
        inputs = oracle.get("inputs");
        outputs = oracle.get("outputs");
    }

    @Test
    void poissonTrendsEqualTheReference() {
        JsonNode aids = outputs.get("aids");
        double[] times = Oracle.numbers(inputs.get("aids_t"));
        double[] logs = Arrays.stream(times).map(Math::log).toArray();
        PoissonTrend linear = PoissonTrend.fit(counts("aids_y"), ones(14), times).found().orElseThrow();
        PoissonTrend log = PoissonTrend.fit(counts("aids_y"), ones(14), logs).found().orElseThrow();

        checkLine(aids.get("poisson_t"), linear.intercept(), linear.slope(), linear.seIntercept(), linear.seSlope());
        checkLine(aids.get("poisson_logt"), log.intercept(), log.slope(), log.seIntercept(), log.seSlope());
        close(linear.deviance(), aids.get("deviance_t"));
        close(log.deviance(), aids.get("deviance_logt"));
        PoissonTrend series = PoissonTrend.fit(counts("series_y"), bases(), times("series_t")).found().orElseThrow();
        checkLine(outputs.get("series").get("poisson"), series.intercept(), series.slope(), series.seIntercept(),
                series.seSlope());
        PoissonTrend small = PoissonTrend.fit(counts("small_y"), ones(9), times("series_t")).found().orElseThrow();
        checkLine(outputs.get("small").get("poisson"), small.intercept(), small.slope(), small.seIntercept(),
                small.seSlope());
    }

    @Test
    void quasiPoissonTrendsEqualTheReference() {
        QuasiPoissonTrend aids = QuasiPoissonTrend.fit(counts("aids_y"), ones(14), times("aids_t")).found()
                .orElseThrow();
        checkQuasi(outputs.get("aids").get("quasi"), aids);
        JsonNode expected = outputs.get("series").get("quasi");
        QuasiPoissonTrend series = QuasiPoissonTrend.fit(counts("series_y"), bases(), times("series_t")).found()
                .orElseThrow();

        checkQuasi(expected, series);
        close(series.annualChange(), expected.get("annual_change"));
        close(series.annualChange(0.95).lower(), expected.get("ci").get(0));
        close(series.annualChange(0.95).upper(), expected.get("ci").get(1));
        close(series.p(), expected.get("p_t"));
    }

    @Test
    void negativeBinomialTrendsEqualTheReference() {
        JsonNode expected = outputs.get("aids").get("nb");
        NegativeBinomialTrend aids = NegativeBinomialTrend.fit(counts("aids_y"), ones(14), times("aids_t")).found()
                .orElseThrow();
        checkNegativeBinomial(expected, aids);
        Oracle.assertClose(aids.seTheta(), expected.get("se_theta").asDouble(), 1e-6,
                "one step short in the reference");
        checkNegativeBinomial(outputs.get("series").get("nb"), NegativeBinomialTrend
                .fit(counts("series_y"), bases(), times("series_t")).found().orElseThrow());
    }

    /// Root of the three score equations with 30 digits: the reference stops when a step is under its own tolerance.
    @Test
    void negativeBinomialTrendsAreTheMaximumItself() {
        NegativeBinomialTrend aids = NegativeBinomialTrend.fit(counts("aids_y"), ones(14), times("aids_t")).found()
                .orElseThrow();

        Oracle.assertClose(aids.slope(), 0.2962748020429625, 1e-12, "slope");
        Oracle.assertClose(aids.theta(), 10.70325509683416, 1e-11, "theta");
        Oracle.assertClose(aids.seTheta(), 7.867370523808888, 1e-11, "standard error of theta");
        Oracle.assertClose(aids.logLikelihood(), -39.01493803547124, 1e-13, "log-likelihood");
    }

    @Test
    void exactTestsEqualTheReference() {
        int[] times = IntStream.rangeClosed(-4, 4).toArray();
        checkExact(outputs.get("small").get("exact"), ExactTrend.test(counts("small_y"), ones(9), times));
        JsonNode second = outputs.get("exact2");
        checkExact(second.get("res"),
                ExactTrend.test(longs(second.get("y")), Oracle.numbers(second.get("weights")), times));
    }

    @Test
    void rankTestsEqualTheReference() {
        double[] bases = bases();
        long[] counts = counts("series_y");
        double[] rates = IntStream.range(0, 9).mapToDouble(i -> counts[i] / bases[i]).toArray();
        checkRanks(outputs.get("series").get("mann_kendall"), MannKendall.test(rates, times("series_t")));
        checkRanks(outputs.get("small").get("mann_kendall"),
                MannKendall.test(Oracle.numbers(inputs.get("small_y")), times("series_t")));
    }

    private static void checkRanks(JsonNode expected, Outcome<MannKendall> outcome) {
        MannKendall found = outcome.found().orElseThrow();
        assertThat(found.s()).isEqualTo(expected.get("S").asInt());
        close(found.variance(), expected.get("var"));
        close(found.z(), expected.get("z"));
        close(found.p(), expected.get("p"));
        close(found.slope(), expected.get("sen"));
        close(found.tau(), expected.get("tau"));
    }

    private static void checkExact(JsonNode expected, Outcome<ExactTrend> outcome) {
        ExactTrend found = outcome.found().orElseThrow();
        close(found.lower(), expected.get("lower"));
        close(found.upper(), expected.get("upper"));
        close(found.p(), expected.get("two"));
        close(found.midP(), expected.get("midp"));
    }

    private static void checkQuasi(JsonNode expected, QuasiPoissonTrend found) {
        checkLine(expected, found.poisson().intercept(), found.poisson().slope(), found.seIntercept(), found.seSlope());
        close(found.dispersion(), expected.get("phi"));
    }

    private static void checkNegativeBinomial(JsonNode expected, NegativeBinomialTrend found) {
        checkLine(expected, found.intercept(), found.slope(), found.seIntercept(), found.seSlope());
        close(found.theta(), expected.get("theta"));
        close(found.logLikelihood(), expected.get("loglik"));
        assertThat(found.isPoisson()).isFalse();
    }

    private static void checkLine(JsonNode expected, double intercept, double slope, double seIntercept,
            double seSlope) {
        close(intercept, expected.get("coef").get(0));
        close(slope, expected.get("coef").get(1));
        close(seIntercept, expected.get("se").get(0));
        close(seSlope, expected.get("se").get(1));
    }

    private static void close(double found, JsonNode expected) {
        Oracle.assertClose(found, expected.asDouble(), RELATIVE, expected.toString());
    }

    private long[] counts(String name) {
        return longs(inputs.get(name));
    }

    private static long[] longs(JsonNode array) {
        return Arrays.stream(Oracle.numbers(array)).mapToLong(value -> (long) value).toArray();
    }

    private double[] times(String name) {
        return Oracle.numbers(inputs.get(name));
    }

    private double[] bases() {
        return Oracle.numbers(inputs.get("series_pop"));
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }
}
