package fr.egide.laboratory;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.EgideTest;
import fr.egide.statistics.Oracle;
import tools.jackson.databind.JsonNode;

/// Reference inputs sent through the API give the reference results: smoothed rates (oracles 03 to 05).
@EgideTest
class SmoothingOraclesTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void smoothsAucklandTowardsTheWholeAndTowardsNeighbours() {
        JsonNode oracle = Oracle.read("03_eb_marshall_auckland.json");
        JsonNode outputs = oracle.get("outputs");
        JsonNode whole = rates("marshall", oracle).ask(mvc);
        Answers.figure(whole, "/variance", outputs.at("/global/a"), 1e-10);
        Answers.lines(whole, "/smoothed", outputs.at("/global/est"), 1e-10);
        Answers.lines(rates("binomial-marshall", oracle).ask(mvc), "/smoothed", outputs.at("/global_binomial/est"),
                1e-10);
        JsonNode around = rates("local-marshall", oracle).neighbours(oracle.at("/inputs/neighbours_1based")).ask(mvc);
        Answers.lines(around, "/smoothed", outputs.at("/local_geoda/est"), 1e-10);
        JsonNode each = rates("local-marshall", oracle).neighbours(oracle.at("/inputs/neighbours_1based"))
                .parameter("centring", "ON_EACH_NEIGHBOUR").ask(mvc);
        Answers.lines(each, "/smoothed", outputs.at("/local_spdep_default/est"), 1e-10);
        Answers.lines(rates("probability-map", oracle).ask(mvc), "/probabilityOfSoFew", outputs.at("/probmap/pmap"),
                1e-10);
        JsonNode moran = rates("rates-moran", oracle).neighbours(oracle.at("/inputs/neighbours_1based")).ask(mvc);
        Answers.figure(moran, "/moran/i", outputs.at("/ebi_moran/I"), 1e-10);
    }

    private static Request rates(String method, JsonNode oracle) {
        return Request.to(method).column("count", oracle.at("/inputs/x")).column("base", oracle.at("/inputs/n"));
    }

    @Test
    void smoothsNorthCarolinaByEachLaw() {
        JsonNode oracle = Oracle.read("04_eb_nc_sids.json");
        JsonNode outputs = oracle.get("outputs");
        double[] births = Oracle.numbers(oracle.at("/inputs/bir74"));
        double[] deaths = Oracle.numbers(oracle.at("/inputs/sid74"));
        double rate = IntStream.range(0, 100).mapToDouble(i -> deaths[i]).sum()
                / IntStream.range(0, 100).mapToDouble(i -> births[i]).sum();
        double[] expected = IntStream.range(0, 100).mapToDouble(i -> births[i] * rate).toArray();
        Answers.lines(Request.to("marshall").column("count", deaths).column("base", births).ask(mvc), "/smoothed",
                outputs.at("/marshall/est"), 1e-8);
        JsonNode moments = Request.to("gamma-poisson").column("count", deaths).column("base", expected)
                .parameter("fit", "MOMENTS").ask(mvc);
        Answers.figure(moments, "/shape", outputs.at("/gamma_poisson/nu"), 1e-8);
        Answers.lines(moments, "/smoothed", outputs.at("/gamma_poisson/smoothed_rr"), 1e-8);
        Answers.lines(Request.to("log-normal").column("count", deaths).column("base", expected).ask(mvc), "/logRate",
                outputs.at("/lognormal/smoothed_logrr"), 1e-8);
        JsonNode moran = Request.to("rates-moran").column("count", oracle.at("/inputs/sid79"))
                .column("base", oracle.at("/inputs/bir79"))
                .neighbours(oracle.at("/inputs/neighbours_ncCR85_1based")).ask(mvc);
        Answers.figure(moran, "/moran/i", outputs.at("/ebi_moran_79/I"), 1e-8);
    }

    @Test
    void smoothsScotlandByTheLawOfGreatestLikelihood() {
        JsonNode oracle = Oracle.read("05_eb_scotland_lip.json");
        JsonNode law = oracle.at("/outputs/nb_ml");
        JsonNode found = scotland("gamma-poisson", oracle).parameter("multiple", 1 / law.get("mean").asDouble())
                .ask(mvc);
        Answers.figure(found, "/shape", law.get("theta"), 1e-6);
        Answers.figure(found, "/logLikelihood", law.get("loglik"), 1e-10);
        Answers.lines(found, "/smoothed", law.get("post_mean"), 1e-6);
        Answers.lines(found, "/interval/lower", law.get("q025"), 1e-6);
        Answers.lines(found, "/median", law.get("q50"), 1e-6);
        Answers.lines(found, "/interval/upper", law.get("q975"), 1e-6);
        Answers.lines(found, "/exceedance", law.get("p_gt1"), 1e-5);
        JsonNode heavy = scotland("inverse-gaussian", oracle).ask(mvc);
        Answers.figure(heavy, "/lambda", oracle.at("/outputs/pig_ml/lambda"), 1e-6);
        Answers.lines(heavy, "/smoothed", oracle.at("/outputs/pig_ml/post_mean"), 1e-6);
    }

    private static Request scotland(String method, JsonNode oracle) {
        return Request.to(method).column("count", oracle.at("/inputs/observed"))
                .column("base", oracle.at("/inputs/expected"));
    }
}
