package fr.egide.statistics.smoothing;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OtherLawsTests {

    private final JsonNode scotland = Oracle.read("05_eb_scotland_lip.json");
    private final int[] counts = Oracle.counts(scotland.get("inputs").get("observed"));
    private final double[] bases = Oracle.numbers(scotland.get("inputs").get("expected"));

    private final JsonNode carolina = Oracle.read("04_eb_nc_sids.json");
    private final int[] deaths = Oracle.counts(carolina.get("inputs").get("sid74"));
    private final double[] expected = expected();

    private double[] expected() {
        double[] births = Oracle.numbers(carolina.get("inputs").get("bir74"));
        double rate = Cells.total(deaths) / IntStream.range(0, births.length).mapToDouble(i -> births[i]).sum();
        return IntStream.range(0, births.length).mapToDouble(i -> births[i] * rate).toArray();
    }

    @Test
    void iteratesTheMomentsAsTheReferenceDoes() {
        checkMoments(counts, bases, scotland.get("outputs").get("clayton_kaldor"), "rr");
        checkMoments(deaths, expected, carolina.get("outputs").get("gamma_poisson"), "smoothed_rr");
    }

    private static void checkMoments(int[] facts, double[] areas, JsonNode reference, String rates) {
        GammaPoisson law = GammaPoisson.fitByMoments(facts, areas);
        Oracle.assertClose(law.shape(), reference.get("nu"), 1e-8, "shape");
        Oracle.assertClose(law.shape() / law.mean(), reference.get("alpha"), 1e-8, "rate");
        Oracle.assertClose(
                IntStream.range(0, facts.length).mapToDouble(i -> law.posterior(facts[i], areas[i]).mean()).toArray(),
                reference.get(rates), 1e-8, "smoothed rate");
    }

    @Test
    void smoothsLogRatesAsTheReferenceDoes() {
        JsonNode reference = carolina.get("outputs").get("lognormal");
        LogNormal law = LogNormal.fit(deaths, expected);

        Oracle.assertClose(law.mean(), reference.get("phi"), 1e-8, "mean");
        Oracle.assertClose(law.variance(), reference.get("sigma2"), 1e-8, "variance");
        Oracle.assertClose(law.logRates(), reference.get("smoothed_logrr"), 1e-8, "log rate");
    }

    @Test
    void findsTheInverseGaussianLawOfGreatestLikelihood() {
        JsonNode reference = scotland.get("outputs").get("pig_ml");
        PoissonInverseGaussian law = PoissonInverseGaussian.fit(counts, bases);

        Oracle.assertClose(law.mean(), reference.get("mu"), 1e-6, "mean");
        Oracle.assertClose(law.lambda(), reference.get("lambda"), 1e-6, "lambda");
        Oracle.assertClose(law.logLikelihood(counts, bases), reference.get("loglik"), 1e-10, "log-likelihood");
        checkMeans(law, 1e-6);
    }

    @Test
    void equalsTheInverseGaussianReferenceAtGivenParameters() {
        JsonNode reference = scotland.get("outputs").get("pig_ml");
        checkMeans(new PoissonInverseGaussian(reference.get("lambda").asDouble(), reference.get("mu").asDouble()),
                1e-10);
    }

    private void checkMeans(PoissonInverseGaussian law, double relative) {
        Oracle.assertClose(
                IntStream.range(0, counts.length).mapToDouble(i -> law.posteriorMean(counts[i], bases[i])).toArray(),
                scotland.get("outputs").get("pig_ml").get("post_mean"), relative, "rate");
    }

    @Test
    void givesProbabilitiesThatSumToOne() {
        double sum = IntStream.range(0, 2000)
                .mapToDouble(count -> Math.exp(Bessel.of(1.3, 2.1, count, 3).logProbability())).sum();
        Oracle.assertClose(sum, 1, 1e-12, "sum");
    }

    @Property(tries = 50)
    void tendsToPoissonCountsAsLambdaGrows(@ForAll @IntRange(max = 50) int count) {
        int[] facts = {count + 1};
        double[] base = {4};
        PoissonInverseGaussian poisson = new PoissonInverseGaussian(Double.POSITIVE_INFINITY, 3);
        PoissonInverseGaussian near = new PoissonInverseGaussian(1e9, 3);

        Oracle.assertClose(near.logLikelihood(facts, base), poisson.logLikelihood(facts, base), 1e-5, "likelihood");
        Oracle.assertClose(near.posteriorMean(count, 4), 3, 1e-6, "rate");
    }

    @Property(tries = 50)
    void standsAtTheTopOfTheLikelihood(@ForAll @Size(min = 3, max = 20) List<@IntRange(max = 60) Integer> found) {
        int[] facts = found.stream().mapToInt(Integer::intValue).toArray();
        facts[0]++;
        double[] areas = IntStream.range(0, facts.length).mapToDouble(i -> 1 + i % 5).toArray();
        PoissonInverseGaussian law = PoissonInverseGaussian.fit(facts, areas);
        double best = law.logLikelihood(facts, areas);

        for (double factor : new double[]{0.9, 0.999, 1.001, 1.1}) {
            assertThat(new PoissonInverseGaussian(law.lambda() * factor, law.mean()).logLikelihood(facts, areas))
                    .isLessThanOrEqualTo(best + 1e-9);
            assertThat(new PoissonInverseGaussian(law.lambda(), law.mean() * factor).logLikelihood(facts, areas))
                    .isLessThanOrEqualTo(best + 1e-9);
        }
    }

    @Test
    void findsNoSpreadInCountsThatVaryLessThanPoissonCounts() {
        int[] even = {10, 10, 20, 10};
        double[] areas = {5, 5, 10, 5};

        assertThat(PoissonInverseGaussian.fit(even, areas).lambda()).isInfinite();
        assertThat(PoissonInverseGaussian.fit(even, areas).posteriorMean(20, 10)).isEqualTo(2);
        assertThat(GammaPoisson.fitByMoments(new int[]{10, 10}, new double[]{5, 5}).shape()).isInfinite();
    }

    @Test
    void refusesToTakeTheLogarithmOfARateWithoutABase() {
        assertThatThrownBy(() -> LogNormal.fit(new int[]{0, 3}, new double[]{0, 1}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
