package fr.egide.laboratory;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.EgideTest;
import fr.egide.statistics.Oracle;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// Reference inputs sent through the API give the reference results: trends and changes (oracles 18, 19).
@EgideTest
class ChangeOraclesTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void findsTheTrends() {
        JsonNode oracle = Oracle.read("18_trend_counts.json");
        JsonNode inputs = oracle.get("inputs");
        JsonNode series = oracle.at("/outputs/series");
        JsonNode found = series("trend", inputs).ask(mvc);
        Answers.figure(found, "/poisson/slope", series.at("/poisson/coef/1"), 1e-7);
        Answers.figure(found, "/quasi/seSlope", series.at("/quasi/se/1"), 1e-7);
        Answers.figure(found, "/quasi/dispersion", series.at("/quasi/phi"), 1e-7);
        Answers.figure(found, "/quasi/annualChange", series.at("/quasi/annual_change"), 1e-7);
        Answers.figure(found, "/quasi/interval/lower", series.at("/quasi/ci/0"), 1e-7);
        Answers.figure(found, "/quasi/interval/upper", series.at("/quasi/ci/1"), 1e-7);
        Answers.figure(found, "/quasi/p", series.at("/quasi/p_t"), 1e-7);
        JsonNode wide = series("negative-binomial-trend", inputs).ask(mvc);
        Answers.figure(wide, "/trend/slope", series.at("/nb/coef/1"), 1e-7);
        Answers.figure(wide, "/trend/theta", series.at("/nb/theta"), 1e-7);
        JsonNode aids = Request.to("trend").column("time", inputs.get("aids_t")).column("count", inputs.get("aids_y"))
                .ask(mvc);
        Answers.figure(aids, "/poisson/deviance", oracle.at("/outputs/aids/deviance_t"), 1e-7);
        Answers.figure(aids, "/poisson/intercept", oracle.at("/outputs/aids/poisson_t/coef/0"), 1e-7);
    }

    private static Request series(String method, JsonNode inputs) {
        return Request.to(method).column("time", inputs.get("series_t")).column("count", inputs.get("series_y"))
                .column("base", inputs.get("series_pop"));
    }

    @Test
    void findsTheTrendsOfSmallCountsAndOfRanks() {
        JsonNode oracle = Oracle.read("18_trend_counts.json");
        JsonNode expected = oracle.at("/outputs/small");
        double[] times = IntStream.rangeClosed(1, 9).asDoubleStream().toArray();
        JsonNode exact = Request.to("exact-trend").column("time", times)
                .column("count", oracle.at("/inputs/small_y")).ask(mvc);
        Answers.figure(exact, "/trend/p", expected.at("/exact/two"), 1e-7);
        Answers.figure(exact, "/trend/midP", expected.at("/exact/midp"), 1e-7);
        JsonNode ranks = Request.to("mann-kendall").column("time", times)
                .column("value", oracle.at("/inputs/small_y")).ask(mvc);
        Answers.figure(ranks, "/trend/s", expected.at("/mann_kendall/S"), 1e-7);
        Answers.figure(ranks, "/trend/p", expected.at("/mann_kendall/p"), 1e-7);
        Answers.figure(ranks, "/trend/slope", expected.at("/mann_kendall/sen"), 1e-7);
    }

    @Test
    void findsTheBreaks() {
        JsonNode oracle = Oracle.read("19_changepoint.json");
        JsonNode nile = oracle.at("/outputs/nile");
        JsonNode one = Request.to("level-break").column("value", oracle.at("/inputs/nile")).ask(mvc);
        Answers.figure(one, "/supF", nile.get("supF"), 1e-6);
        assertThat(new int[]{one.at("/figures/first").asInt(), one.at("/figures/last").asInt(),
                one.at("/figures/end").asInt()}).containsExactly(Oracle.counts(nile.get("ci")));
        JsonNode all = Request.to("level-breaks").column("value", oracle.at("/inputs/nile")).parameter("shortest", 15)
                .ask(mvc);
        assertThat(Oracle.counts(all.at("/figures/lasts"))).containsExactly(nile.get("breakpoint_index").asInt());
        Oracle.assertClose(Oracle.numbers(all.at("/figures/bic")), nile.get("bic"), 1e-12, "criterion");
        JsonNode discoveries = oracle.at("/outputs/discoveries");
        assertThat(changes(oracle, "PELT", "MODIFIED")).containsExactly(Oracle.counts(discoveries.get("pelt")));
        assertThat(changes(oracle, "PELT", "SCHWARZ")).containsExactly(Oracle.counts(discoveries.get("pelt_sic")));
        assertThat(changes(oracle, "BINARY", "SCHWARZ")).containsExactly(Oracle.counts(discoveries.get("binseg_sic")));
        assertThat(changes(oracle, "AT_MOST_ONE", "MODIFIED")).containsExactly(discoveries.get("amoc").asInt());
    }

    private int[] changes(JsonNode oracle, String search, String penalty) {
        double[] counts = Oracle.numbers(oracle.at("/inputs/discoveries"));
        double[] ones = new double[counts.length];
        Arrays.fill(ones, 1);
        return Oracle.counts(Request.to("poisson-changes").column("count", counts).column("base", ones)
                .parameter("search", search).parameter("penalty", penalty).ask(mvc).at("/figures/lasts"));
    }
}
