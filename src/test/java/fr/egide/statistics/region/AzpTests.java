package fr.egide.statistics.region;

import java.io.IOException;
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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AzpTests {

    private static final Tabu TABU = new Tabu(10, 50);

    @Test
    void isNoWorseThanAnyVariantOfTheReference() throws IOException {
        JsonNode geoda = GuerryRegions.geoda();
        Features features = GuerryRegions.features();
        Partition found = Azp.search(Guerry.neighbours(), features, 5, Floor.none(85), TABU, 20, 1);

        assertThat(found.regions()).isEqualTo(5);
        assertThat(found.isContiguous(Guerry.neighbours())).isTrue();
        for (String variant : List.of("azp_greedy", "azp_tabu", "azp_sa")) {
            JsonNode expected = geoda.get(variant);
            GuerryRegions.check(GuerryRegions.partition(expected.get("clusters")), expected);
            assertThat(found.ratioBetween(features)).isGreaterThan(expected.get("ratio").asDouble());
        }
    }

    @Test
    void bettersWardWithoutLosingAPieceOrTheFloor() throws IOException {
        Features features = GuerryRegions.features();
        Floor floor = GuerryRegions.floor();
        Partition ward = Redcap.partition(Guerry.neighbours(), features, 6, Linkage.WARD, floor);
        Partition found = Azp.polish(ward, Guerry.neighbours(), features, floor, TABU);

        assertThat(found.ratioBetween(features)).isGreaterThan(ward.ratioBetween(features));
        assertThat(found.regions()).isEqualTo(ward.regions());
        assertThat(found.isContiguous(Guerry.neighbours())).isTrue();
        assertThat(floor.holds(found)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheBestOfAllPartitionsOfNineUnits(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Neighbours neighbours = Links.connected(9, 6, random);
        Features features = Features.of(random.doubles(9).toArray(), random.doubles(9).toArray());
        Floor floor = new Floor(random.doubles(9, 0.5, 1).toArray(), 1.2);
        List<Partition> all = AllPartitions.of(neighbours, floor);

        Partition found = Azp.search(neighbours, features, 3, floor, TABU, 100, seed);

        if (found.regions() == 3) {
            assertThat(all).contains(found);
            assertThat(AllPartitions.squares(found, features))
                    .isLessThan(AllPartitions.leastSquares(all, 3, features) + 1e-9);
        } else {
            assertThat(all).noneMatch(partition -> partition.regions() == 3);
        }
    }

    @Property(tries = 40)
    void neverWorsensItsStart(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Neighbours neighbours = Links.hexagons(8, 9);
        Features features = Features.of(random.doubles(72).toArray(), random.doubles(72).toArray());
        Partition start = Skater.partition(neighbours, features, 7, Criterion.SQUARES, Floor.none(72));

        double descent = AllPartitions.squares(
                Azp.polish(start, neighbours, features, Floor.none(72), Tabu.descent()), features);
        double tabu = AllPartitions.squares(Azp.polish(start, neighbours, features, Floor.none(72), TABU), features);

        assertThat(descent).isLessThanOrEqualTo(AllPartitions.squares(start, features) + 1e-9);
        assertThat(tabu).isLessThanOrEqualTo(descent + 1e-9);
    }

    @Test
    void givesTheSamePartitionOnOneThreadAsOnMany() throws IOException {
        Neighbours neighbours = Guerry.neighbours();
        Features features = GuerryRegions.features();
        Partition many = Azp.search(neighbours, features, 8, Floor.none(85), TABU, 10, 4);
        try (ForkJoinPool alone = new ForkJoinPool(1)) {
            assertThat(alone.submit(() -> Azp.search(neighbours, features, 8, Floor.none(85), TABU, 10, 4)).join())
                    .isEqualTo(many);
        }
    }

    private static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @Test
    void refusesAStartInPiecesOrUnderTheFloor() {
        Neighbours chain = Neighbours.ofPairs(4, new int[]{0, 1, 2}, new int[]{1, 2, 3});
        Features features = Features.of(new double[]{1, 2, 3, 4});
        Partition pieces = Partition.of(new int[]{0, 1, 0, 1});
        Partition halves = Partition.of(new int[]{0, 0, 1, 1});
        Floor floor = new Floor(new double[]{1, 1, 1, 0}, 2);

        assertThatThrownBy(() -> Azp.polish(pieces, chain, features, Floor.none(4), TABU))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Azp.polish(halves, chain, features, floor, TABU))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tabu(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
