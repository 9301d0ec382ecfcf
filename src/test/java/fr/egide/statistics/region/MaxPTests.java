package fr.egide.statistics.region;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.egide.statistics.spatial.Guerry;
import fr.egide.statistics.spatial.Links;
import fr.egide.statistics.spatial.Neighbours;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MaxPTests {

    private static final Tabu TABU = new Tabu(10, 50);

    @Test
    void givesMoreRegionsThanTheReferenceAndYetMoreBetweenThem() throws IOException {
        Features features = GuerryRegions.features();
        Partition found = MaxP.partition(Guerry.neighbours(), features, GuerryRegions.floor(), TABU, 100, 1);

        assertThat(found.isContiguous(Guerry.neighbours())).isTrue();
        assertThat(Arrays.stream(MaxP.slack(found, GuerryRegions.floor())).min().orElseThrow()).isNotNegative();
        for (String variant : List.of("maxp_greedy", "maxp_tabu", "maxp_sa")) {
            JsonNode expected = GuerryRegions.geoda().get(variant);
            Partition theirs = GuerryRegions.partition(expected.get("clusters"));
            GuerryRegions.check(theirs, expected);
            assertThat(found.regions()).isGreaterThan(theirs.regions());
            assertThat(found.ratioBetween(features)).isGreaterThan(expected.get("ratio").asDouble());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheMostRegionsThenTheLeastSquaresOfNineUnits(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Neighbours neighbours = Links.connected(9, 6, random);
        Features features = Features.of(random.doubles(9).toArray(), random.doubles(9).toArray());
        Floor floor = new Floor(random.doubles(9, 0.5, 1).toArray(), 1.7);
        List<Partition> all = AllPartitions.of(neighbours, floor);
        int most = all.stream().mapToInt(Partition::regions).max().orElseThrow();

        Partition found = MaxP.partition(neighbours, features, floor, TABU, 300, seed);

        assertThat(all).contains(found);
        assertThat(found.regions()).isEqualTo(most);
        assertThat(AllPartitions.squares(found, features))
                .isLessThan(AllPartitions.leastSquares(all, most, features) + 1e-9);
    }

    @Test
    void givesTheSamePartitionOnOneThreadAsOnMany() throws IOException {
        Neighbours neighbours = Guerry.neighbours();
        Features features = GuerryRegions.features();
        Floor floor = GuerryRegions.floor();
        Partition many = MaxP.partition(neighbours, features, floor, TABU, 50, 4);
        try (ForkJoinPool alone = new ForkJoinPool(1)) {
            assertThat(alone.submit(() -> MaxP.partition(neighbours, features, floor, TABU, 50, 4)).join())
                    .isEqualTo(many);
        }
    }

    private static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @Test
    void refusesAPieceThatCantHoldTheFloor() {
        Neighbours pairs = Neighbours.ofPairs(4, new int[]{0, 2}, new int[]{1, 3});
        Features features = Features.of(new double[]{1, 2, 3, 4});
        Floor floor = new Floor(new double[]{5, 5, 1, 1}, 3);

        assertThatThrownBy(() -> MaxP.partition(pairs, features, floor, TABU, 10, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
