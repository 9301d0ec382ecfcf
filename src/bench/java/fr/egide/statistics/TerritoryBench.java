package fr.egide.statistics;

import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.region.CoMembership;
import fr.egide.statistics.region.TerritoryLimits;
import fr.egide.statistics.spatial.Links;
import fr.egide.statistics.spatial.Neighbours;

import static org.assertj.core.api.Assertions.assertThat;

/// The territory around one commune among its candidates, over 200 draws of their scores.
class TerritoryBench {

    private static final int DRAWS = 200;
    private static final int RESTARTS = 20;
    private static final double DEVIATION = 0.5;

    @Test
    void findsCoreAndFringe() {
        for (int rows : new int[]{2, 5, 10}) {
            Neighbours neighbours = Links.hexagons(rows, 20);
            int units = neighbours.size();
            SplittableRandom random = new SplittableRandom(1);
            double[] mean = IntStream.range(0, units).mapToDouble(_ -> random.nextGaussian()).toArray();
            double[][] draws = IntStream.range(0, DRAWS)
                    .mapToObj(_ -> IntStream.range(0, units)
                            .mapToDouble(unit -> mean[unit] + DEVIATION * random.nextGaussian()).toArray())
                    .toArray(double[][]::new);
            TerritoryLimits limits = new TerritoryLimits(random.doubles(units, 1, 10).toArray(), 200, 40);
            CoMembership many = Hexagons.time("territory around a seed, 200 draws", units,
                    () -> CoMembership.of(neighbours, draws, limits, units / 2, RESTARTS, 1));
            try (ForkJoinPool alone = new ForkJoinPool(1)) {
                assertThat(
                        alone.submit(() -> CoMembership.of(neighbours, draws, limits, units / 2, RESTARTS, 1)).join())
                        .isEqualTo(many);
            }
            System.out.printf("core %d, fringe %d%n", many.core().size(), many.fringe().size());
        }
    }
}
