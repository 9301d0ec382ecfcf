package fr.egide.statistics.region;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.Oracle;
import fr.egide.statistics.spatial.Links;
import fr.egide.statistics.spatial.Neighbours;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RegionsPropertiesTests {

    private static final int UNITS = 30;

    @Property(tries = 100)
    void givesAsManyContiguousRegionsAsWantedWhateverTheMethod(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = UNITS) int regions) {
        SplittableRandom random = new SplittableRandom(seed);
        Neighbours neighbours = Links.connected(UNITS, 30, random);
        Features features = Features.of(random.doubles(UNITS).toArray(), random.doubles(UNITS).toArray());
        for (Criterion criterion : Criterion.values()) {
            check(Skater.partition(neighbours, features, regions, criterion, Floor.none(UNITS)), neighbours, regions);
        }
        for (Linkage linkage : Linkage.values()) {
            check(Schc.partition(neighbours, features, regions, linkage), neighbours, regions);
            check(Redcap.partition(neighbours, features, regions, linkage, Floor.none(UNITS)), neighbours, regions);
        }
    }

    @Property(tries = 100)
    void holdsTheFloorOrMakesFewerRegions(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Neighbours neighbours = Links.connected(UNITS, 30, random);
        Features features = Features.of(random.doubles(UNITS).toArray());
        Floor floor = new Floor(random.doubles(UNITS, 1, 2).toArray(), 7);

        Partition found = Redcap.partition(neighbours, features, 10, Linkage.WARD, floor);

        assertThat(floor.holds(found)).isTrue();
        assertThat(found.isContiguous(neighbours)).isTrue();
        assertThat(found.regions()).isBetween(1, 8);
    }

    @Property(tries = 50)
    void dependsOnTheOrderOfVariablesAndTheirOriginNotAtAll(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Neighbours neighbours = Links.connected(UNITS, 30, random);
        double[] one = random.doubles(UNITS).toArray();
        double[] other = random.doubles(UNITS).toArray();
        double[] moved = Arrays.stream(one).map(value -> value * 3 + 5).toArray();
        Features features = Features.standardised(one, other);
        Features turned = Features.standardised(other, moved);

        assertThat(Schc.partition(neighbours, turned, 6, Linkage.WARD))
                .isEqualTo(Schc.partition(neighbours, features, 6, Linkage.WARD));
        assertThat(Skater.partition(neighbours, turned, 6, Criterion.SQUARES, Floor.none(UNITS)))
                .isEqualTo(Skater.partition(neighbours, features, 6, Criterion.SQUARES, Floor.none(UNITS)));
        Oracle.assertClose(features.totalSquares(), 2 * (UNITS - 1), 1e-9, "total of standardised variables");
    }

    @Test
    void findsTheTwoHalvesThatDiffer() {
        Neighbours neighbours = Links.hexagons(6, 6);
        double[] step = IntStream.range(0, 36).mapToDouble(unit -> unit % 6 < 3 ? 0 : 10 + unit * 0.01).toArray();
        Partition halves = Partition.of(IntStream.range(0, 36).map(unit -> unit % 6 < 3 ? 0 : 1).toArray());

        assertThat(Schc.partition(neighbours, Features.of(step), 2, Linkage.WARD)).isEqualTo(halves);
        assertThat(Skater.partition(neighbours, Features.of(step), 2, Criterion.SQUARES, Floor.none(36)))
                .isEqualTo(halves);
    }

    @Test
    void cutsUnitsThatAreAllAlikeToo() {
        Features alike = Features.standardised(new double[36]);
        Neighbours neighbours = Links.hexagons(6, 6);

        check(Skater.partition(neighbours, alike, 5, Criterion.SQUARES, Floor.none(36)), neighbours, 5);
        check(Schc.partition(neighbours, alike, 5, Linkage.WARD), neighbours, 5);
        assertThat(Partition.of(new int[36]).ratioBetween(alike)).isEqualTo(0);
    }

    @Test
    void neverJoinsPiecesThatDontTouch() {
        Neighbours pairs = Neighbours.ofPairs(4, new int[]{0, 2}, new int[]{1, 3});
        Features features = Features.of(new double[]{1, 9, 1, 9});

        assertThat(Skater.partition(pairs, features, 2, Criterion.SQUARES, Floor.none(4)))
                .isEqualTo(Partition.of(new int[]{0, 0, 1, 1}));
        assertThatThrownBy(() -> Schc.partition(pairs, features, 1, Linkage.WARD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatCantBePartitioned() {
        Neighbours oneWay = Neighbours.ofLists(new int[][]{{1}, {}});
        Features two = Features.of(new double[]{1, 2});

        assertThatThrownBy(() -> Schc.partition(oneWay, two, 1, Linkage.WARD))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Schc.partition(Links.hexagons(1, 2), two, 3, Linkage.WARD))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Schc.partition(Links.hexagons(1, 3), two, 2, Linkage.WARD))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Features.of(new double[]{1, Double.NaN})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Features.of()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Floor(new double[]{-1}, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void check(Partition found, Neighbours neighbours, int regions) {
        assertThat(found.regions()).isEqualTo(regions);
        assertThat(found.isContiguous(neighbours)).isTrue();
    }
}
