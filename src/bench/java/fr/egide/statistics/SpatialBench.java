package fr.egide.statistics;

import java.util.List;
import java.util.concurrent.ForkJoinPool;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.spatial.GetisOrd;
import fr.egide.statistics.spatial.LocalMoran;
import fr.egide.statistics.spatial.LocalPermutation;
import fr.egide.statistics.spatial.Neighbours;
import fr.egide.statistics.spatial.Outcome;
import fr.egide.statistics.spatial.Weights;

import static org.assertj.core.api.Assertions.assertThat;

/// Local tests of one indicator over a country of hexagons.
class SpatialBench {

    private static final long SEED = 42;

    @Test
    void testsEveryUnitOfOneIndicator() {
        for (int rows : Hexagons.ROWS) {
            Neighbours neighbours = Hexagons.neighbours(rows);
            double[] values = Hexagons.columns(neighbours, 1)[0];
            Weights weights = Weights.rowStandardised(neighbours);
            int units = neighbours.size();
            Hexagons.time("local Moran, analytic moments", units, () -> LocalMoran.of(values, weights));
            Hexagons.time("Getis-Ord Gi*", units, () -> GetisOrd.giStar(values, neighbours));
            List<Outcome<LocalPermutation>> many = Hexagons.time("local Moran, 999 conditional permutations", units,
                    () -> LocalPermutation.of(values, weights, 999, SEED));
            Hexagons.time("local Moran, 99,999 conditional permutations", units,
                    () -> LocalPermutation.of(values, weights, 99_999, SEED));
            try (ForkJoinPool alone = new ForkJoinPool(1)) {
                assertThat(alone.submit(() -> LocalPermutation.of(values, weights, 999, SEED)).join()).isEqualTo(many);
            }
        }
    }
}
