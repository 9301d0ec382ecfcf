package fr.egide.statistics.comparison;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.Interval;
import fr.egide.statistics.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StandardisationTests {

    private final JsonNode oracle = Oracle.read("08_standardisation.json");
    private final int[] counts = Oracle.counts(oracle.get("inputs").get("count"));
    private final double[] bases = Oracle.numbers(oracle.get("inputs").get("pop"));
    private final double[] standard = Oracle.numbers(oracle.get("inputs").get("stdpop"));
    private final double[] rates = Oracle.numbers(oracle.get("inputs").get("std_rate"));

    @Test
    void equalsTheDirectReference() {
        DirectRate found = DirectRate.of(counts, bases, standard, 0.95);
        JsonNode expected = oracle.get("outputs").get("direct");

        Oracle.assertClose(found.rate(), expected.get("rate"), 1e-10, "rate");
        Oracle.assertClose(found.variance(), expected.get("v"), 1e-10, "variance");
        Oracle.assertClose(found.interval().lower(), expected.get("lo"), 1e-10, "lower");
        Oracle.assertClose(found.interval().upper(), expected.get("hi"), 1e-10, "upper");
        Oracle.assertClose(found.tiwari().lower(), expected.get("lo"), 1e-10, "Tiwari lower");
        Oracle.assertClose(found.tiwari().upper(), expected.get("hi_tiwari"), 1e-10, "Tiwari upper");
        Oracle.assertClose(found.crude(), oracle.get("outputs").get("crude"), 1e-10, "crude");
    }

    @Test
    void equalsTheIndirectReference() {
        IndirectRatio found = IndirectRatio.of(Arrays.stream(counts).sum(), bases, rates, 0.95);
        JsonNode expected = oracle.get("outputs").get("indirect");

        assertThat(found.observed()).isEqualTo(expected.get("O").asLong());
        Oracle.assertClose(found.expected(), expected.get("E"), 1e-10, "expected");
        Oracle.assertClose(found.ratio(), expected.get("ratio"), 1e-10, "ratio");
        Oracle.assertClose(found.interval().lower(), expected.get("lo"), 1e-10, "lower");
        Oracle.assertClose(found.interval().upper(), expected.get("hi"), 1e-10, "upper");
    }

    /// esda's test of smoothing, two areas of four classes.
    @Test
    void equalsThePublishedDirectRates() {
        double[] population = {1000, 900, 1000, 900};
        DirectRate first = DirectRate.of(new int[]{30, 25, 25, 15}, new double[]{1000, 1000, 1100, 900}, population,
                0.95);
        DirectRate second = DirectRate.of(new int[]{33, 21, 30, 20}, new double[]{1000, 900, 1100, 900}, population,
                0.95);

        assertPublished(first, 0.02374402, 0.01920491, 0.02904848);
        assertPublished(second, 0.02665072, 0.02177143, 0.03230508);
    }

    private static void assertPublished(DirectRate found, double rate, double lower, double upper) {
        Oracle.assertClose(found.rate(), rate, 1e-6, "rate");
        Oracle.assertClose(found.interval().lower(), lower, 1e-6, "lower");
        Oracle.assertClose(found.interval().upper(), upper, 1e-6, "upper");
    }

    @Property(tries = 50)
    void dependsOnTheShapeOfTheStandardAlone(@ForAll @DoubleRange(min = 0.01, max = 100) double unit) {
        DirectRate found = DirectRate.of(counts, bases, Arrays.stream(standard).map(p -> p * unit).toArray(), 0.95);
        DirectRate own = DirectRate.of(counts, bases, bases, 0.95);

        Oracle.assertClose(found.rate(), DirectRate.of(counts, bases, standard, 0.95).rate(), 1e-12, "rate");
        Oracle.assertClose(own.rate(), own.crude(), 1e-12, "rate on its own structure");
        Interval exact = IndirectRatio.of(Arrays.stream(counts).sum(), new double[]{1}, new double[]{1}, 0.95)
                .interval();
        DirectRate oneClass = DirectRate.of(new int[]{108}, new double[]{1}, new double[]{unit}, 0.95);
        Oracle.assertClose(oneClass.interval().upper(), exact.upper(), 1e-9, "one class: Garwood's interval");
        Oracle.assertClose(oneClass.tiwari().lower(), exact.lower(), 1e-9, "one class: Garwood's interval");
    }

    @Test
    void refusesClassesWithoutABaseOrOfAnotherNumber() {
        assertThatThrownBy(() -> DirectRate.of(new int[]{1, 2}, new double[]{0, 1}, new double[]{1, 1}, 0.95))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> IndirectRatio.of(3, new double[]{1}, new double[]{0.1, 0.2}, 0.95))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
