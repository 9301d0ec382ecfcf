package fr.egide.statistics.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.spatial.Links;
import fr.egide.statistics.spatial.Neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CoMembershipTests {

    private static final int SEED = 22;

    private final Neighbours neighbours = Links.hexagons(6, 8);
    private final TerritoryLimits limits = new TerritoryLimits(ones(), 20, 15);

    @Test
    void isCertainWhenTheDrawsAgree() {
        double[] scores = scores(1, 1);
        Territory found = RootedTerritory.find(neighbours, scores, limits, SEED, 5, 1);
        double[][] draws = IntStream.range(0, 20).mapToObj(_ -> scores).toArray(double[][]::new);

        CoMembership shares = CoMembership.of(neighbours, draws, limits, SEED, 50, 1);

        assertThat(shares.core()).contains(SEED);
        assertThat(shares.fringe()).isEmpty();
        assertThat(shares.core()).isEqualTo(RootedTerritory.find(neighbours, scores, limits, SEED, 50, 1).units());
        assertThat(found.score()).isLessThanOrEqualTo(
                shares.core().stream().mapToDouble(unit -> scores[unit]).sum() + 1e-9);
    }

    @Test
    void sortsEveryCandidateIntoCoreFringeOrNeither() {
        CoMembership shares = CoMembership.of(neighbours, draws(), limits, SEED, 5, 1);
        List<Integer> all = new ArrayList<>(shares.core());
        all.addAll(shares.fringe());
        all.addAll(shares.excluded());

        assertThat(all).containsExactlyInAnyOrderElementsOf(IntStream.range(0, 48).boxed().toList());
        assertThat(shares.shares().get(SEED)).isEqualTo(1);
        assertThat(shares.core()).allMatch(unit -> shares.shares().get(unit) >= 0.8);
        assertThat(shares.fringe()).isNotEmpty()
                .allMatch(unit -> shares.shares().get(unit) >= 0.5 && shares.shares().get(unit) < 0.8);
    }

    @Test
    void givesTheSameSharesOnOneThreadAsOnMany() {
        CoMembership many = CoMembership.of(neighbours, draws(), limits, SEED, 5, 9);
        try (ForkJoinPool alone = new ForkJoinPool(1)) {
            assertThat(alone.submit(() -> CoMembership.of(neighbours, draws(), limits, SEED, 5, 9)).join())
                    .isEqualTo(many);
        }
    }

    @Test
    void refusesNoDraw() {
        assertThatThrownBy(() -> CoMembership.of(neighbours, new double[0][], limits, SEED, 5, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double[][] draws() {
        double[] mean = scores(1, 1);
        return IntStream.range(0, 60).mapToObj(draw -> {
            double[] noise = scores(2 + draw, 0.4);
            return IntStream.range(0, 48).mapToDouble(unit -> mean[unit] + noise[unit]).toArray();
        }).toArray(double[][]::new);
    }

    private static double[] scores(long seed, double deviation) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, 48).mapToDouble(_ -> deviation * random.nextGaussian()).toArray();
    }

    private static double[] ones() {
        double[] ones = new double[48];
        Arrays.fill(ones, 1);
        return ones;
    }
}
