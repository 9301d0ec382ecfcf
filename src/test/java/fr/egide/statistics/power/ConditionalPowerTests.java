package fr.egide.statistics.power;

import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

import fr.egide.statistics.Oracle;
import fr.egide.statistics.RateRatio;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import static org.assertj.core.api.Assertions.assertThat;

class ConditionalPowerTests {

    @Test
    void equalsTheSumOverEveryPairOfCountsThatTheTestRejects() {
        double sum = 0;
        for (int x = 0; x < 60; x++) {
            for (int y = 0; y < 90; y++) {
                if (RateRatio.compare(x, 2, y, 3, 0.95).pCentral() <= 0.05) {
                    sum += PoissonDistribution.of(8).probability(x) * PoissonDistribution.of(30).probability(y);
                }
            }
        }
        Oracle.assertClose(new ConditionalPower(8, 2, 3, 0.95).at(2.5), sum, 1e-9, "power");
    }

    @Property(tries = 50)
    void neverRejectsEqualRatesMoreOftenThanItsLevel(@ForAll @DoubleRange(min = 0.1, max = 300) double expected,
            @ForAll @DoubleRange(min = 0.1, max = 10) double otherBase) {
        assertThat(new ConditionalPower(expected, 1, otherBase, 0.95).at(1)).isLessThanOrEqualTo(0.05);
    }

    @Test
    void reachesThePowerAskedForAtTheDetectableRatios() {
        ConditionalPower power = new ConditionalPower(25, 1, 1, 0.95);

        Oracle.assertClose(power.at(power.detectableDecrease(0.8).orElseThrow()), 0.8, 1e-9, "decrease");
        Oracle.assertClose(power.at(power.detectableIncrease(0.8).orElseThrow()), 0.8, 1e-9, "increase");
    }

    @Test
    void meetsTheNormalApproximationOnLargeCounts() {
        DetectableRatio normal = DetectableRatio.betweenCounts(800, 1, 1, 1, Aim.USUAL);
        ConditionalPower exact = new ConditionalPower(800, 1, 1, 0.95);

        Oracle.assertClose(exact.detectableDecrease(0.8).orElseThrow(), normal.decrease(), 0.01, "decrease");
        Oracle.assertClose(exact.detectableIncrease(0.8).orElseThrow(), normal.increase(), 0.01, "increase");
    }

    @Test
    void findsNoDetectableDecreaseOfAFewFacts() {
        assertThat(new ConditionalPower(4, 1, 1, 0.95).detectableDecrease(0.8)).isEmpty();
    }
}
