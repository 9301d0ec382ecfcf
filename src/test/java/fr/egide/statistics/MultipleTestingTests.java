package fr.egide.statistics;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

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
    void equalsTheReferenceForEveryCorrection() throws IOException {
        JsonNode oracle = Oracle.read("09_fdr.json");
        JsonNode expected = oracle.get("outputs");
        double[] p = Oracle.numbers(oracle.get("inputs").get("p"));

        Oracle.assertClose(MultipleTesting.benjaminiHochberg(p), expected.get("BH"), 1e-12, "BH");
        Oracle.assertClose(MultipleTesting.benjaminiYekutieli(p), expected.get("BY"), 1e-12, "BY");
        Oracle.assertClose(MultipleTesting.holm(p), expected.get("holm"), 1e-12, "Holm");
        Oracle.assertClose(MultipleTesting.bonferroni(p), expected.get("bonferroni"), 1e-12, "Bonferroni");
        assertThat(rejected(MultipleTesting.benjaminiHochberg(p))).isEqualTo(expected.get("rejected_BH_05").asInt());
        assertThat(rejected(MultipleTesting.bonferroni(p))).isEqualTo(expected.get("rejected_bonf_05").asInt());
    }

    @Property(tries = 100)
    void ordersTheCorrectionsFromTheLeastToTheMostSevere(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = 1) Double> values) {
        double[] p = values.stream().mapToDouble(Double::doubleValue).toArray();
        double[] hochberg = MultipleTesting.benjaminiHochberg(p);
        double[] yekutieli = MultipleTesting.benjaminiYekutieli(p);
        double[] holm = MultipleTesting.holm(p);
        double[] bonferroni = MultipleTesting.bonferroni(p);
        for (int i = 0; i < p.length; i++) {
            assertThat(hochberg[i]).isBetween(p[i] * (1 - 1e-12), yekutieli[i] * (1 + 1e-12));
            assertThat(holm[i]).isBetween(hochberg[i] * (1 - 1e-12), bonferroni[i] * (1 + 1e-12));
        }
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatThrownBy(() -> MultipleTesting.holm(new double[]{0.2, 1.2}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MultipleTesting.benjaminiHochberg(new double[]{Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static long rejected(double[] adjusted) {
        return Arrays.stream(adjusted).filter(p -> p <= 0.05).count();
    }
}
