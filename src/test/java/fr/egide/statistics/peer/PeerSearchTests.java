package fr.egide.statistics.peer;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PeerSearchTests {

    private static final int UNITS = 400;

    @Property(tries = 40)
    void staysInTheStratumTheCaliperAndTheEligible(@ForAll long seed) {
        Made made = new Made(seed);

        PeerGroup group = PeerSearch.USUAL.find(7, made.strata, made.populations, made.eligible, made.covariates(0));

        assertThat(group.peers()).doesNotContain(7).doesNotHaveDuplicates();
        for (int peer : group.peers()) {
            assertThat(made.strata[peer]).isEqualTo(made.strata[7]);
            assertThat(made.eligible[peer]).isTrue();
            assertThat(made.populations[peer] / made.populations[7]).isBetween(0.25, 4.0);
        }
        assertThat(group.distances()).isSorted();
        assertThat(group.enough()).isEqualTo(group.peers().length >= 20);
        assertThat(group.traits()).allMatch(trait -> trait.overlapWithout() >= 0 && trait.overlapWithout() <= 1);
    }

    @Property(tries = 20)
    void findsTheSamePeersWhateverTheUnits(@ForAll long seed) {
        Made made = new Made(seed);
        List<Covariate> other = made.covariates(0).stream()
                .map(covariate -> new Covariate(covariate.name(), Scale.LINEAR,
                        Arrays.stream(covariate.values()).map(value -> 1_000 * value + 5).toArray()))
                .toList();

        assertThat(PeerSearch.USUAL.find(7, made.strata, made.populations, made.eligible, other).peers())
                .isEqualTo(PeerSearch.USUAL.find(7, made.strata, made.populations, made.eligible, made.covariates(0))
                        .peers());
    }

    @Test
    void callsUnbalancedATerritoryAtTheEdgeOfItsStratum() {
        Made made = new Made(1);

        assertThat(
                PeerSearch.USUAL.find(7, made.strata, made.populations, made.eligible, made.covariates(12)).balanced())
                .isFalse();
    }

    @Test
    void isStableWhenACovariateOnlyRepeatsAnother() {
        Made made = new Made(2);
        Covariate covariate = made.covariates(0).getFirst();
        Covariate constant = new Covariate("constant", Scale.LINEAR, new double[UNITS]);

        PeerGroup group = PeerSearch.USUAL.find(7, made.strata, made.populations, made.eligible,
                List.of(covariate, covariate, constant));
        assertThat(group.stable()).isTrue();
    }

    @Test
    void findsNobodyInAStratumOfOne() {
        Made made = new Made(3);
        made.strata[7] = 99;

        PeerGroup group = PeerSearch.USUAL.find(7, made.strata, made.populations, made.eligible, made.covariates(0));
        assertThat(group.peers()).isEmpty();
        assertThat(group.enough()).isFalse();
    }

    @Test
    void refusesAValueThatHasNoLogarithm() {
        Made made = new Made(4);
        Covariate empty = new Covariate("empty", Scale.LOG, new double[UNITS]);

        assertThatThrownBy(() -> PeerSearch.USUAL.find(7, made.strata, made.populations, made.eligible,
                List.of(empty, empty))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("empty");
    }

    @Test
    void drawsTheCovarianceOfIndependentColumnsTowardsTheIdentity() {
        RandomGenerator random = new Random(5);
        double[][] units = IntStream.range(0, 30)
                .mapToObj(i -> IntStream.range(0, 12).mapToDouble(j -> random.nextGaussian()).toArray())
                .toArray(double[][]::new);
        double[][] shrunken = Covariance.shrunken(units);
        double[][] sample = Covariance.sample(units);

        double ratio = shrunken[0][1] / (sample[0][1] * 29 / 30);
        assertThat(ratio).isBetween(0.0, 0.6);
        Oracle.assertClose(shrunken[3][7] / (sample[3][7] * 29 / 30), ratio, 1e-9, "one weight for all");
        Oracle.assertClose(trace(shrunken), trace(sample) * 29 / 30, 1e-12, "trace");
    }

    private static double trace(double[][] matrix) {
        return IntStream.range(0, matrix.length).mapToDouble(i -> matrix[i][i]).sum();
    }

    /// Units made at random: three strata, populations over a hundredfold.
    private static final class Made {
        final int[] strata = new int[UNITS];
        final double[] populations = new double[UNITS];
        final boolean[] eligible = new boolean[UNITS];
        final double[][] values = new double[4][UNITS];

        Made(long seed) {
            RandomGenerator random = new Random(seed);
            for (int unit = 0; unit < UNITS; unit++) {
                strata[unit] = random.nextInt(3);
                populations[unit] = Math.exp(4 + random.nextDouble() * 4.6);
                eligible[unit] = random.nextDouble() < 0.9;
                for (double[] column : values) {
                    column[unit] = random.nextGaussian() + 0.5 * values[0][unit];
                }
            }
        }

        List<Covariate> covariates(double moved) {
            values[0][7] += moved;
            return IntStream.range(0, 4).mapToObj(j -> new Covariate("trait " + j, Scale.LINEAR, values[j])).toList();
        }
    }
}
