package fr.egide.statistics.smoothing;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.Oracle;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class MarshallTests {

    private final JsonNode auckland = Oracle.read("03_eb_marshall_auckland.json");
    private final int[] counts = Oracle.counts(auckland.get("inputs").get("x"));
    private final double[] bases = Oracle.numbers(auckland.get("inputs").get("n"));
    private final int[][] neighbours = Oracle.neighbours(auckland.get("inputs").get("neighbours_1based"));
    private final JsonNode expected = auckland.get("outputs");

    @Test
    void equalsTheGlobalReference() {
        Marshall law = Marshall.fit(counts, bases);

        Oracle.assertClose(law.variance(), expected.get("global").get("a"), 1e-10, "variance");
        Oracle.assertClose(law.mean(), expected.get("global").get("b"), 1e-10, "mean");
        Oracle.assertClose(each(i -> law.estimate(counts[i], bases[i])), expected.get("global").get("est"),
                1e-10, "rate");
        Oracle.assertClose(each(i -> counts[i] / bases[i]), expected.get("global").get("raw"), 1e-10,
                "raw");
    }

    @Test
    void equalsTheReferenceForShares() {
        BinomialMarshall law = BinomialMarshall.fit(counts, bases);

        Oracle.assertClose(law.spread(), expected.get("global_binomial").get("a"), 1e-10, "spread");
        Oracle.assertClose(law.mean(), expected.get("global_binomial").get("b"), 1e-10, "mean");
        Oracle.assertClose(each(i -> law.estimate(counts[i], bases[i])),
                expected.get("global_binomial").get("est"), 1e-10, "share");
    }

    @Test
    void equalsTheLocalReferenceWithEitherCentring() {
        check(LocalMarshall.fit(counts, bases, neighbours), "local_geoda");
        check(LocalMarshall.fit(counts, bases, neighbours, LocalMarshall.Centring.ON_EACH_NEIGHBOUR),
                "local_spdep_default");
    }

    private void check(LocalMarshall law, String name) {
        Oracle.assertClose(law.rates(), expected.get(name).get("est"), 1e-10, name);
        Oracle.assertClose(law.means(), expected.get(name).get("m"), 1e-10, name + " mean");
        assertVariances(law.variances(), expected.get(name).get("a"), law.means(), name);
    }

    /// A variance is a difference: it is held to the digits of what is subtracted.
    private void assertVariances(double[] found, JsonNode reference, double[] means, String name) {
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i]).as(name + " variance " + i).isCloseTo(reference.get(i).asDouble(),
                    within(1e-10 * means[i] / bases[i]));
        }
    }

    @Test
    void equalsTheReferenceOfTheMapOfProbabilities() {
        double overall = Arrays.stream(counts).sum() / Arrays.stream(bases).sum();
        JsonNode map = expected.get("probmap");
        checkMap(overall, Choynowski::rate, map.get("raw"), 1);
        checkMap(overall, Choynowski::expected, map.get("expCount"), 1);
        checkMap(overall, Choynowski::relative, map.get("relRisk"), 100);
        checkMap(overall, Choynowski::probabilityOfSoFew, map.get("pmap"), 1);
    }

    private void checkMap(double overall, ToDoubleFunction<Choynowski> field, JsonNode reference, double unit) {
        Oracle.assertClose(
                each(i -> unit * field.applyAsDouble(Choynowski.of(counts[i], bases[i], overall))),
                reference, 1e-10, "probability map");
    }

    @Test
    void standardisesRatesAsTheReferenceDoes() {
        Marshall law = Marshall.fit(counts, bases);
        double[] z = each(i -> law.standardised(counts[i], bases[i]));

        Oracle.assertClose(law.variance(), expected.get("ebi_moran").get("a"), 1e-10, "variance");
        Oracle.assertClose(law.mean(), expected.get("ebi_moran").get("b"), 1e-10, "mean");
        Oracle.assertClose(moran(z, neighbours), expected.get("ebi_moran").get("I"), 1e-10, "Moran's I");
    }

    @Test
    void equalsTheReferenceInNorthCarolina() {
        JsonNode oracle = Oracle.read("04_eb_nc_sids.json");
        JsonNode inputs = oracle.get("inputs");
        int[] sid74 = Oracle.counts(inputs.get("sid74"));
        double[] births74 = Oracle.numbers(inputs.get("bir74"));
        Marshall law = Marshall.fit(sid74, births74);
        JsonNode reference = oracle.get("outputs").get("marshall");
        Oracle.assertClose(law.variance(), reference.get("a"), 1e-8, "variance");
        Oracle.assertClose(law.mean(), reference.get("b"), 1e-8, "mean");
        Oracle.assertClose(
                IntStream.range(0, sid74.length).mapToDouble(i -> law.estimate(sid74[i], births74[i])).toArray(),
                reference.get("est"), 1e-8, "rate");

        int[] sid79 = Oracle.counts(inputs.get("sid79"));
        double[] births79 = Oracle.numbers(inputs.get("bir79"));
        Marshall later = Marshall.fit(sid79, births79);
        double[] z = IntStream.range(0, sid79.length).mapToDouble(i -> later.standardised(sid79[i], births79[i]))
                .toArray();
        Oracle.assertClose(moran(z, Oracle.neighbours(inputs.get("neighbours_ncCR85_1based"))),
                oracle.get("outputs").get("ebi_moran_79").get("I"), 1e-8, "Moran's I");
    }

    /// Moran's I with weights that sum to 1 in each row.
    private static double moran(double[] values, int[][] near) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double cross = 0;
        double squares = 0;
        int rows = 0;
        for (int i = 0; i < values.length; i++) {
            squares += (values[i] - mean) * (values[i] - mean);
            for (int j : near[i]) {
                cross += (values[i] - mean) * (values[j] - mean) / near[i].length;
            }
            rows += near[i].length > 0 ? 1 : 0;
        }
        return values.length * cross / rows / squares;
    }

    @Test
    void smoothsLocallyAsGloballyWhenAllAreNeighbours() {
        int[] facts = {3, 9, 0, 14};
        double[] people = {100, 150, 40, 90};
        int[][] all = {{1, 2, 3}, {0, 2, 3}, {0, 1, 3}, {0, 1, 2}};
        Marshall law = Marshall.fit(facts, people);
        double[] rates = LocalMarshall.fit(facts, people, all).rates();

        for (int i = 0; i < facts.length; i++) {
            Oracle.assertClose(rates[i], law.estimate(facts[i], people[i]), 1e-12, "rate " + i);
        }
    }

    @Test
    void givesAnAreaWithoutABaseTheRateOfItsNeighbours() {
        LocalMarshall law = LocalMarshall.fit(new int[]{0, 4, 6}, new double[]{0, 100, 100},
                new int[][]{{1, 2}, {0, 2}, {0, 1}});

        assertThat(law.rates()[0]).isEqualTo(0.05);
        assertThat(Marshall.fit(new int[]{0, 4, 6}, new double[]{0, 100, 100}))
                .isEqualTo(Marshall.fit(new int[]{4, 6}, new double[]{100, 100}));
    }

    @Test
    void refusesNeighboursOfOtherAreas() {
        assertThatThrownBy(() -> LocalMarshall.fit(new int[]{1}, new double[]{2}, new int[0][]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BinomialMarshall.fit(new int[]{3}, new double[]{2}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private double[] each(IntToDoubleFunction value) {
        return IntStream.range(0, counts.length).mapToDouble(value).toArray();
    }
}
