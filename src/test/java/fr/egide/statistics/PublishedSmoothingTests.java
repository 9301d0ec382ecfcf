package fr.egide.statistics;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.smoothing.GammaPoisson;
import fr.egide.statistics.smoothing.Marshall;
import tools.jackson.databind.JsonNode;

import static fr.egide.statistics.Printed.printed;

/// Examples printed in papers on smoothed rates, to the digits printed there.
class PublishedSmoothingTests {

    @Test
    void marshallsRatesOfFiveCountiesOfNorthCarolina() {
        JsonNode inputs = Oracle.read("04_eb_nc_sids.json").get("inputs");
        int[] deaths = Oracle.counts(inputs.get("sid74"));
        double[] births = Oracle.numbers(inputs.get("bir74"));
        double[] smoothed = {.0016973, .0017054, .0017731, .0020129, .0035349};
        double[] excess = {.453433, 0, .775871, .97381, 3.13319};
        Marshall law = Marshall.fit(deaths, births);
        for (int county = 0; county < 5; county++) {
            printed(law.estimate(deaths[county], births[county]), smoothed[county], 5e-8);
            printed(deaths[county] / (births[county] * law.mean()), excess[county], 5e-6);
        }
    }

    @Test
    void claytonAndKaldorsLawOfNorthCarolina() {
        JsonNode inputs = Oracle.read("04_eb_nc_sids.json").get("inputs");
        int[] deaths = Oracle.counts(inputs.get("sid74"));
        double rate = (double) Arrays.stream(deaths).sum() / Arrays.stream(Oracle.numbers(inputs.get("bir74"))).sum();
        GammaPoisson law = GammaPoisson.fitByMoments(deaths,
                Arrays.stream(Oracle.numbers(inputs.get("bir74"))).map(births -> births * rate).toArray());
        printed(law.shape(), 4.6307, 5e-5);
        printed(law.shape() / law.mean(), 4.3956, 5e-5);
    }

    @Test
    void marshallsLawOfAuckland() {
        JsonNode inputs = Oracle.read("03_eb_marshall_auckland.json").get("inputs");
        Marshall law = Marshall.fit(Oracle.counts(inputs.get("x")), Oracle.numbers(inputs.get("n")));
        printed(law.mean(), 0.00263343619, 5e-12);
        printed(law.variance(), 7.28417e-7, 5e-13);
    }
}
