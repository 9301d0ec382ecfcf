package fr.egide.statistics.structure;

import java.util.Random;
import java.util.random.RandomGenerator;

import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

import fr.egide.statistics.Interval;
import fr.egide.statistics.Oracle;
import fr.egide.statistics.PoissonInterval;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HarmWeightedTests {

    @Property(tries = 200)
    void isTheExactIntervalForOneKind(@ForAll @LongRange(min = 0, max = 5_000) long count) {
        Interval found = HarmWeighted.of(new long[]{count}, new double[]{7}, new double[]{1}).interval(0.95);
        Interval exact = PoissonInterval.garwood(count, 0.95).times(7);

        Oracle.assertClose(found.lower(), exact.lower(), 1e-10, "lower");
        Oracle.assertClose(found.upper(), exact.upper(), 1e-10, "upper");
    }

    @Test
    void weighsCountsAndTheirVariances() {
        HarmWeighted found = HarmWeighted.of(new long[]{10, 3, 0}, new double[]{1, 20, 500}, new double[]{2, 1, 1});

        assertThat(found.total()).isEqualTo(70);
        assertThat(found.variance()).isEqualTo(10 * 2 + 400 * 3);
        assertThat(found.interval(0.95).contains(70)).isTrue();
    }

    @Test
    void coversTheTrueHarmAtLeastAsOftenAsItSays() {
        RandomGenerator random = new Random(8);
        double[] weights = {1, 10, 50};
        double[] means = {200, 15, 1.2};
        int covered = 0;
        for (int draw = 0; draw < 3_000; draw++) {
            long[] counts = new long[3];
            for (int kind = 0; kind < 3; kind++) {
                counts[kind] = PoissonDistribution.of(means[kind]).inverseCumulativeProbability(random.nextDouble());
            }
            covered += HarmWeighted.of(counts, weights, new double[]{1, 1, 1}).interval(0.95)
                    .contains(200 + 150 + 60) ? 1 : 0;
        }
        assertThat(covered / 3_000.0).isBetween(0.945, 0.995);
    }

    @Test
    void refusesANegativeWeight() {
        assertThatThrownBy(() -> HarmWeighted.of(new long[]{1}, new double[]{-1}, new double[]{1}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
