package fr.egide.statistics.smoothing;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class GammaPoissonTests {

    private final JsonNode oracle = Oracle.read("05_eb_scotland_lip.json");
    private final int[] counts = Oracle.counts(oracle.get("inputs").get("observed"));
    private final double[] bases = Oracle.numbers(oracle.get("inputs").get("expected"));
    private final JsonNode expected = oracle.get("outputs").get("nb_ml");

    @Test
    void findsTheLawOfGreatestLikelihood() {
        GammaPoisson law = GammaPoisson.fit(counts, bases);

        Oracle.assertClose(law.shape(), expected.get("theta"), 1e-6, "shape");
        Oracle.assertClose(law.mean(), expected.get("mean"), 1e-6, "mean");
        Oracle.assertClose(law.logLikelihood(counts, bases), expected.get("loglik"), 1e-10, "log-likelihood");
        check(law, 1e-6);
    }

    @Test
    void equalsTheReferenceAtGivenParameters() {
        check(new GammaPoisson(expected.get("theta").asDouble(), expected.get("mean").asDouble()), 1e-10);
    }

    private void check(GammaPoisson law, double relative) {
        check(law, Posterior::mean, "post_mean", relative);
        check(law, rate -> rate.interval(0.95).lower(), "q025", relative);
        check(law, rate -> rate.quantile(0.5), "q50", relative);
        check(law, rate -> rate.interval(0.95).upper(), "q975", relative);
        check(law, rate -> rate.exceedance(1), "p_gt1", relative);
    }

    private void check(GammaPoisson law, ToDoubleFunction<Posterior> field, String name, double relative) {
        double[] found = IntStream.range(0, counts.length)
                .mapToDouble(i -> field.applyAsDouble(law.posterior(counts[i], bases[i]))).toArray();
        Oracle.assertClose(found, expected.get(name), relative, name);
    }

    @Test
    void weighsOwnDataAndClassInTheMean() {
        GammaPoisson law = new GammaPoisson(2, 0.5);
        Posterior rate = law.posterior(7, 12);

        assertThat(rate.mean()).isCloseTo(rate.ownWeight() * 7 / 12 + (1 - rate.ownWeight()) * 0.5,
                within(1e-14));
        assertThat(law.posterior(0, 0).ownWeight()).isZero();
        assertThat(law.posterior(0, 0).mean()).isEqualTo(0.5);
    }

    @Test
    void findsNoSpreadInCountsThatVaryLessThanPoissonCounts() {
        GammaPoisson law = GammaPoisson.fit(new int[]{10, 10, 20, 10}, new double[]{5, 5, 10, 5});

        assertThat(law.shape()).isInfinite();
        assertThat(law.mean()).isEqualTo(2);
        assertThat(law.posterior(20, 10).interval(0.95).lower()).isEqualTo(2);
        assertThat(law.posterior(20, 10).exceedance(1.9)).isEqualTo(1);
        assertThat(law.posterior(20, 10).exceedance(2)).isZero();
    }

    @Property(tries = 100)
    void staysAtTheMaximumWhateverTheUnitOfTheBase(
            @ForAll @Size(min = 3, max = 30) List<@IntRange(max = 60) Integer> found,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double unit) {
        int[] facts = found.stream().mapToInt(Integer::intValue).toArray();
        facts[0]++;
        double[] areas = IntStream.range(0, facts.length).mapToDouble(i -> 1 + i % 5).toArray();
        GammaPoisson law = GammaPoisson.fit(facts, areas);
        GammaPoisson scaled = GammaPoisson.fit(facts, Arrays.stream(areas).map(area -> area * unit).toArray());

        Oracle.assertClose(scaled.mean() * unit, law.mean(), 1e-8, "mean");
        double best = law.logLikelihood(facts, areas);
        for (double factor : new double[]{0.9, 0.999, 1.001, 1.1}) {
            assertThat(new GammaPoisson(law.shape() * factor, law.mean()).logLikelihood(facts, areas))
                    .isLessThanOrEqualTo(best + 1e-9);
            assertThat(new GammaPoisson(law.shape(), law.mean() * factor).logLikelihood(facts, areas))
                    .isLessThanOrEqualTo(best + 1e-9);
        }
    }

    /// Laws of areas without a fact for the most part are flat far from their top.
    @Property(tries = 50)
    void climbsToTheTopFromFarWhereMostAreasHaveNoFact(@ForAll @IntRange(min = 1, max = 2000) int most,
            @ForAll @IntRange(min = 1, max = 30) int areasWithFacts) {
        int[] facts = IntStream.range(0, 500).map(i -> i < areasWithFacts ? 1 + most * i % (i + 7) : 0).toArray();
        facts[0] = most;
        double[] areas = IntStream.range(0, 500).mapToDouble(i -> i < areasWithFacts ? 10 : 0.1 + i % 9 / 10.0)
                .toArray();
        GammaPoisson law = GammaPoisson.fit(facts, areas);
        double best = law.logLikelihood(facts, areas);

        for (double factor : new double[]{0.2, 0.5, 0.999, 1.001, 2, 5}) {
            double shape = Math.min(1e9, law.shape()) * factor;
            assertThat(new GammaPoisson(shape, law.mean()).logLikelihood(facts, areas))
                    .isLessThanOrEqualTo(best + 1e-7);
            assertThat(new GammaPoisson(shape, law.mean() * factor).logLikelihood(facts, areas))
                    .isLessThanOrEqualTo(best + 1e-7);
            assertThat(new GammaPoisson(shape, law.mean() / factor).logLikelihood(facts, areas))
                    .isLessThanOrEqualTo(best + 1e-7);
        }
    }

    @Property(tries = 100)
    void growsWithTheCount(@ForAll @IntRange(max = 5000) int count,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double base) {
        GammaPoisson law = new GammaPoisson(1.5, 0.8);
        Posterior one = law.posterior(count, base);
        Posterior next = law.posterior(count + 1, base);

        assertThat(next.mean()).isGreaterThan(one.mean());
        assertThat(next.interval(0.9).lower()).isGreaterThan(one.interval(0.9).lower());
        assertThat(next.exceedance(0.8)).isGreaterThanOrEqualTo(one.exceedance(0.8) - 1e-14);
        assertThat(one.interval(0.9).contains(one.quantile(0.5))).isTrue();
    }

    @Test
    void refusesFactsWithoutABaseAndAClassWithoutFacts() {
        assertThatThrownBy(() -> GammaPoisson.fit(new int[]{1, 2}, new double[]{0, 1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GammaPoisson.fit(new int[]{0, 0}, new double[]{1, 1}))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no fact");
        assertThatThrownBy(() -> GammaPoisson.fit(new int[]{1}, new double[]{1, 1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GammaPoisson(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
