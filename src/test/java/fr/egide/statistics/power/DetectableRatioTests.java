package fr.egide.statistics.power;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DetectableRatioTests {

    @Test
    void equalsTheReferenceBeforeAndAfterAndAgainstAControl() throws IOException {
        JsonNode oracle = Oracle.read("17_sample_size_mde.json");
        double[] means = Oracle.numbers(oracle.get("inputs").get("poisson").get("mu"));
        double[] dispersions = Oracle.numbers(oracle.get("inputs").get("poisson").get("phi"));
        double[] pairs = Oracle.numbers(oracle.get("outputs").get("poisson_mde_before_after"));
        double[] differences = Oracle.numbers(oracle.get("outputs").get("poisson_mde_did"));
        for (int i = 0; i < means.length; i++) {
            DetectableRatio pair = DetectableRatio.betweenCounts(means[i], 5, 5, dispersions[i], Aim.USUAL);
            DetectableRatio control = DetectableRatio.ofLogVariance(4 * dispersions[i] / means[i], Aim.USUAL);
            Oracle.assertClose(1 - pair.decrease(), pairs[i], 1e-8, "before and after " + i);
            Oracle.assertClose(1 - control.decrease(), differences[i], 1e-8, "against a control " + i);
        }
    }

    @Property(tries = 200)
    void seesSmallerChangesWithMoreFactsOrALargerOtherBase(@ForAll @DoubleRange(min = 1, max = 1e4) double expected,
            @ForAll @DoubleRange(min = 1, max = 5) double dispersion) {
        DetectableRatio small = DetectableRatio.betweenCounts(expected, 3, 4, dispersion, Aim.USUAL);
        DetectableRatio more = DetectableRatio.betweenCounts(expected * 2, 3, 4, dispersion, Aim.USUAL);
        DetectableRatio larger = DetectableRatio.betweenCounts(expected, 3, 8, dispersion, Aim.USUAL);

        assertThat(small.decrease()).isLessThan(1).isLessThan(more.decrease()).isLessThan(larger.decrease());
        Oracle.assertClose(small.increase(), 1 / small.decrease(), 1e-12, "increase");
    }

    @Test
    void refusesAnExpectedCountOfZero() {
        assertThatThrownBy(() -> DetectableRatio.betweenCounts(0, 1, 1, 1, Aim.USUAL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
