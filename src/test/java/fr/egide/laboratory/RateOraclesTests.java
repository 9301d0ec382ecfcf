package fr.egide.laboratory;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.EgideTest;
import fr.egide.statistics.Oracle;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// Reference inputs sent through the API give the reference results: counts, rates, comparisons (oracles 01, 02, 05 to 09).
@EgideTest
class RateOraclesTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void findsTheIntervalsOfCounts() {
        JsonNode oracle = Oracle.read("01_poisson_exact_ci.json");
        JsonNode outputs = oracle.get("outputs");
        for (String level : new String[]{"0.9", "0.95", "0.99", "0.998"}) {
            JsonNode found = Request.to("poisson-interval").column("count", oracle.at("/inputs/x"))
                    .parameter("level", level).ask(mvc);
            JsonNode expected = outputs.get(level.equals("0.9") ? "ci90" : "ci" + level.substring(2));
            Answers.lines(found, "/exact/lower", expected.get("lower"), 1e-9);
            Answers.lines(found, "/exact/upper", expected.get("upper"), 1e-9);
            if (level.equals("0.95")) {
                Answers.lines(found, "/byar/lower", outputs.at("/byar95/lower"), 1e-9);
                Answers.lines(found, "/byar/upper", outputs.at("/byar95/upper"), 1e-9);
            }
        }
        JsonNode midP = Request.to("poisson-interval").column("count", oracle.at("/inputs/x_midp")).ask(mvc);
        Answers.lines(midP, "/midP/lower", outputs.at("/midp95/lower"), 1e-9);
        Answers.lines(midP, "/midP/upper", outputs.at("/midp95/upper"), 1e-9);
    }

    @Test
    void findsTheComparisonsOfTwoRates() {
        JsonNode oracle = Oracle.read("02_poisson_rate_ratio.json");
        JsonNode pairs = oracle.at("/outputs/pairs");
        JsonNode found = pairs("rate-ratio", oracle.get("inputs"));
        JsonNode tested = pairs("e-test", oracle.get("inputs"));
        for (int i = 0; i < pairs.size(); i++) {
            JsonNode line = found.get("lines").get(i);
            JsonNode expected = pairs.get(i);
            Answers.same(line.get("ratio"), expected.get("rr"), 1e-8, "ratio " + i);
            Answers.same(line.at("/interval/lower"), expected.get("lower"), 1e-8, "lower " + i);
            Answers.same(line.at("/interval/upper"), expected.get("upper"), 1e-8, "upper " + i);
            Answers.same(line.get("pCentral"), expected.get("p_central"), 1e-8, "central " + i);
            Answers.same(line.get("pMidP"), expected.get("p_midp"), 1e-8, "mid-P " + i);
            Answers.same(line.get("pMinlike"), expected.get("p_minlike"), 1e-8, "minlike " + i);
            Answers.same(tested.get("lines").get(i).get("p"), expected.get("e_test_p"), 1e-6, "E-test " + i);
        }
    }

    private JsonNode pairs(String method, JsonNode inputs) {
        return Request.to(method).column("count1", inputs.get("x1")).column("base1", inputs.get("t1"))
                .column("count2", inputs.get("x2")).column("base2", inputs.get("t2")).ask(mvc);
    }

    @Test
    void findsWhatIsWithheldOfThreeCommunesTogether() {
        JsonNode oracle = Oracle.read("06_suppressed_allocation.json");
        double[] asked = IntStream.range(0, oracle.at("/inputs/pop").size()).mapToDouble(i -> i < 3 ? 1 : 0).toArray();
        JsonNode found = Request.to("withheld-allocation").column("base", oracle.at("/inputs/pop"))
                .column("rate", oracle.at("/inputs/prior_rate")).column("asked", asked)
                .parameter("total", oracle.at("/inputs/total").asInt()).ask(mvc);
        double[] shares = Oracle.numbers(oracle.at("/outputs/p"));
        double share = shares[0] + shares[1] + shares[2];
        double total = oracle.at("/inputs/total").asDouble();

        Oracle.assertClose(found.at("/figures/expected").asDouble(), total * share, 1e-12, "expected");
        Oracle.assertClose(found.at("/figures/standardDeviation").asDouble(), Math.sqrt(total * share * (1 - share)),
                1e-12, "standard deviation");
    }

    @Test
    void findsTheLimitsOfFunnelsAndTheSpreadOfAreas() {
        JsonNode oracle = Oracle.read("07_funnel_limits.json");
        JsonNode grid = oracle.at("/outputs/grid");
        for (String level : new String[]{"0.95", "0.998"}) {
            JsonNode found = Request.to("funnel-limits").column("expected", grid.get("E")).parameter("level", level)
                    .ask(mvc);
            String name = level.substring(2);
            Answers.lines(found, "/interpolated/lower", grid.get("s_lo" + name), 1e-9);
            Answers.lines(found, "/interpolated/upper", grid.get("s_hi" + name), 1e-9);
            Answers.lines(found, "/smooth/lower", grid.get("g_lo" + name), 1e-9);
            Answers.lines(found, "/smooth/upper", grid.get("g_hi" + name), 1e-9);
        }
        double[] observed = Oracle.numbers(oracle.at("/inputs/observed"));
        double[] expected = Oracle.numbers(oracle.at("/inputs/expected"));
        JsonNode raw = Request.to("funnel").column("count", observed).column("expected", expected)
                .parameter("scale", "RATIO").parameter("extremes", "KEPT").ask(mvc);
        Answers.figure(raw, "/phi", oracle.at("/outputs/pearson/phi_raw"), 1e-9);
        Answers.lines(raw, "/score", oracle.at("/outputs/pearson/z"), 1e-9);
        int[] some = IntStream.range(0, observed.length).filter(i -> observed[i] > 0).toArray();
        JsonNode winsorised = Request.to("funnel")
                .column("count", IntStream.of(some).mapToDouble(i -> observed[i]).toArray())
                .column("expected", IntStream.of(some).mapToDouble(i -> expected[i]).toArray()).ask(mvc);
        assertThat(some).hasSize(oracle.at("/outputs/cqc_winsorised/n").asInt());
        Answers.figure(winsorised, "/phi", oracle.at("/outputs/cqc_winsorised/phi"), 1e-9);
        Answers.figure(winsorised, "/tau2", oracle.at("/outputs/cqc_winsorised/tau2"), 1e-9);
    }

    @Test
    void findsStandardisedRates() {
        JsonNode oracle = Oracle.read("08_standardisation.json");
        JsonNode direct = Request.to("direct-standardisation").column("count", oracle.at("/inputs/count"))
                .column("base", oracle.at("/inputs/pop")).column("standard", oracle.at("/inputs/stdpop")).ask(mvc);
        Answers.figure(direct, "/rate", oracle.at("/outputs/direct/rate"), 1e-10);
        Answers.figure(direct, "/interval/lower", oracle.at("/outputs/direct/lo"), 1e-10);
        Answers.figure(direct, "/interval/upper", oracle.at("/outputs/direct/hi"), 1e-10);
        Answers.figure(direct, "/tiwari/upper", oracle.at("/outputs/direct/hi_tiwari"), 1e-10);
        JsonNode indirect = Request.to("indirect-standardisation").column("base", oracle.at("/inputs/pop"))
                .column("rate", oracle.at("/inputs/std_rate")).parameter("observed", oracle.at("/outputs/indirect/O"))
                .ask(mvc);
        Answers.figure(indirect, "/ratio", oracle.at("/outputs/indirect/ratio"), 1e-10);
        Answers.figure(indirect, "/interval/upper", oracle.at("/outputs/indirect/hi"), 1e-10);
    }

    @Test
    void adjustsFamiliesOfTests() {
        JsonNode oracle = Oracle.read("09_fdr.json");
        JsonNode found = Request.to("multiple-tests").column("p", oracle.at("/inputs/p")).ask(mvc);
        Answers.lines(found, "/benjaminiHochberg", oracle.at("/outputs/BH"), 1e-12);
        Answers.lines(found, "/benjaminiYekutieli", oracle.at("/outputs/BY"), 1e-12);
        Answers.lines(found, "/holm", oracle.at("/outputs/holm"), 1e-12);
        Answers.lines(found, "/bonferroni", oracle.at("/outputs/bonferroni"), 1e-12);
        Answers.figure(found, "/rejectedBenjaminiHochberg", oracle.at("/outputs/rejected_BH_05"), 1e-12);
        Answers.figure(found, "/rejectedBonferroni", oracle.at("/outputs/rejected_bonf_05"), 1e-12);
    }
}
