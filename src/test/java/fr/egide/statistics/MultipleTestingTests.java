package fr.egide.statistics;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MultipleTestingTests {

    @Test
    void equalsTheReferenceByEveryMethod() {
        JsonNode oracle = Oracle.read("09_fdr.json");
        JsonNode expected = oracle.get("outputs");
        double[] p = Oracle.numbers(oracle.get("inputs").get("p"));

        Oracle.assertClose(MultipleTesting.benjaminiHochberg(p), expected.get("BH"), 1e-12, "BH");
        Oracle.assertClose(MultipleTesting.benjaminiYekutieli(p), expected.get("BY"), 1e-12, "BY");
        Oracle.assertClose(MultipleTesting.holm(p), expected.get("holm"), 1e-12, "Holm");
        Oracle.assertClose(MultipleTesting.bonferroni(p), expected.get("bonferroni"), 1e-12, "Bonferroni");
        assertThat(MultipleTesting.rejections(MultipleTesting.benjaminiHochberg(p), 0.05))
                .isEqualTo(expected.get("rejected_BH_05").asLong());
        assertThat(MultipleTesting.rejections(MultipleTesting.bonferroni(p), 0.05))
                .isEqualTo(expected.get("rejected_bonf_05").asLong());
    }

    @Property(tries = 200)
    void adjustsMoreAsTheGuaranteeGrowsStronger(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = 1) Double> family) {
        double[] p = family.stream().mapToDouble(Double::doubleValue).toArray();
        double[] discovery = MultipleTesting.benjaminiHochberg(p);
        double[] holm = MultipleTesting.holm(p);
        double[] bonferroni = MultipleTesting.bonferroni(p);

        for (int i = 0; i < p.length; i++) {
            assertThat(p[i]).isLessThanOrEqualTo(discovery[i] * (1 + 1e-12));
            assertThat(discovery[i]).isLessThanOrEqualTo(holm[i] * (1 + 1e-12));
            assertThat(holm[i]).isLessThanOrEqualTo(bonferroni[i]);
        }
    }

    @Property(tries = 200)
    void followsTheTestsWhenTheirOrderChanges(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = 1) Double> family) {
        double[] p = family.stream().mapToDouble(Double::doubleValue).toArray();

        assertThat(MultipleTesting.benjaminiYekutieli(reversed(p)))
                .containsExactly(reversed(MultipleTesting.benjaminiYekutieli(p)));
        assertThat(MultipleTesting.holm(reversed(p))).containsExactly(reversed(MultipleTesting.holm(p)));
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatThrownBy(() -> MultipleTesting.holm(0.2, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MultipleTesting.benjaminiHochberg(1.2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double[] reversed(double[] values) {
        return IntStream.rangeClosed(1, values.length).mapToDouble(i -> values[values.length - i]).toArray();
    }
}
