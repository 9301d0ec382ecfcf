package fr.egide.statistics.region;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.egide.statistics.spatial.Links;
import fr.egide.statistics.spatial.Neighbours;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class RootedTerritoryTests {

    private static final int CANDIDATES = 12;

    @Test
    void findsTheBestOfAllConnectedSetsOnAHundredSmallGraphs() {
        for (int graph = 0; graph < 100; graph++) {
            SplittableRandom random = new SplittableRandom(graph);
            Neighbours neighbours = Links.connected(CANDIDATES, 8, random);
            double[] scores = scores(random, random.nextDouble(-1, 0.5));
            TerritoryLimits limits = limits(random);

            Territory found = RootedTerritory.find(neighbours, scores, limits, 0, 200, 1);

            assertThat(found.score()).as("graph " + graph).isCloseTo(bestOfAll(neighbours, scores, limits),
                    within(1e-9));
        }
    }

    @Property(tries = 100)
    void isOfOnePieceAroundTheSeedAndWithinItsLimits(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Neighbours neighbours = Links.connected(CANDIDATES, 8, random);
        double[] scores = scores(random, 0);
        TerritoryLimits limits = limits(random);

        Territory found = RootedTerritory.find(neighbours, scores, limits, 3, 5, seed);

        int[] labels = IntStream.range(0, CANDIDATES).map(unit -> found.units().contains(unit) ? 0 : 1 + unit)
                .toArray();
        assertThat(found.units()).contains(3);
        assertThat(Partition.of(labels).isContiguous(neighbours)).isTrue();
        assertThat(limits.allow(found.population(), found.units().size())).isTrue();
        assertThat(found.score()).isCloseTo(found.units().stream().mapToDouble(unit -> scores[unit]).sum(),
                within(1e-9));
        assertThat(RootedTerritory.find(neighbours, scores, limits, 3, 5, seed)).isEqualTo(found);
    }

    @Test
    void crossesABadUnitForABetterOneBehindIt() {
        Neighbours chain = Neighbours.ofPairs(5, new int[]{0, 1, 2, 3}, new int[]{1, 2, 3, 4});
        TerritoryLimits free = new TerritoryLimits(new double[5], Double.POSITIVE_INFINITY, 5);

        assertThat(RootedTerritory.find(chain, new double[]{0, -1, -1, 3, -1}, free, 0, 0, 1).units())
                .containsExactly(0, 1, 2, 3);
        assertThat(RootedTerritory.find(chain, new double[]{0, -1, -1, 1.5, -1}, free, 0, 0, 1).units())
                .containsExactly(0);
    }

    @Test
    void staysTheSeedAloneWhenNoOtherIsAllowed() {
        Neighbours pair = Neighbours.ofPairs(2, new int[]{0}, new int[]{1});

        assertThat(RootedTerritory.find(pair, new double[]{-1, 9}, new TerritoryLimits(new double[2], 10, 1), 0, 3, 1))
                .isEqualTo(new Territory(List.of(0), -1, 0));
    }

    @Test
    void refusesASeedBeyondTheLimitsAndScoresThatArentNumbers() {
        Neighbours pair = Neighbours.ofPairs(2, new int[]{0}, new int[]{1});
        TerritoryLimits limits = new TerritoryLimits(new double[]{20, 1}, 10, 2);

        assertThatThrownBy(() -> RootedTerritory.find(pair, new double[2], limits, 0, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RootedTerritory.find(pair, new double[]{Double.NaN, 0}, limits, 1, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RootedTerritory.find(pair, new double[3], limits, 1, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TerritoryLimits(new double[2], 0, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double[] scores(SplittableRandom random, double mean) {
        return IntStream.range(0, CANDIDATES).mapToDouble(_ -> random.nextGaussian() + mean).toArray();
    }

    private static TerritoryLimits limits(SplittableRandom random) {
        return new TerritoryLimits(random.doubles(CANDIDATES, 1, 10).toArray(), random.nextDouble(10, 80),
                random.nextInt(2, CANDIDATES + 1));
    }

    private static double bestOfAll(Neighbours neighbours, double[] scores, TerritoryLimits limits) {
        int[] besides = IntStream.range(0, CANDIDATES)
                .map(unit -> IntStream.range(neighbours.begin(unit), neighbours.end(unit))
                        .map(position -> 1 << neighbours.at(position)).sum())
                .toArray();
        return IntStream.range(0, 1 << CANDIDATES - 1).map(others -> 2 * others + 1)
                .filter(set -> reached(set, besides) == set
                        && limits.allow(sum(set, limits.population()), Integer.bitCount(set)))
                .mapToDouble(set -> sum(set, scores)).max().orElseThrow();
    }

    private static int reached(int set, int[] besides) {
        int reached = 0;
        int next = 1;
        while (next != reached) {
            reached = next;
            int from = reached;
            next |= set & IntStream.range(0, CANDIDATES).filter(unit -> (from >> unit & 1) == 1)
                    .map(unit -> besides[unit]).reduce(0, (one, other) -> one | other);
        }
        return reached;
    }

    private static double sum(int set, double[] values) {
        return IntStream.range(0, CANDIDATES).filter(unit -> (set >> unit & 1) == 1).mapToDouble(unit -> values[unit])
                .sum();
    }
}
