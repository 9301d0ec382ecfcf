package fr.egide.statistics.region;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import fr.egide.statistics.spatial.Neighbours;

/// Automatic zoning by moves of single units across borders, with a tabu list (Openshaw & Rao 1995, Environment and Planning A
/// 27:425): fewer squares within as many contiguous regions.
public final class Azp {

    private Azp() {
    }

    /// Improves a partition. Its regions keep their number, stay of one piece and above the floor.
    ///
    /// @param start contiguous regions that hold the floor
    /// @param neighbours symmetric
    /// @param features one row a unit
    /// @param floor what each region holds at least
    /// @return never more squares within regions than `start`
    /// @throws IllegalArgumentException for sizes that differ, asymmetric links, regions in pieces or under the floor
    public static Partition polish(Partition start, Neighbours neighbours, Features features, Floor floor, Tabu tabu) {
        Requests.check(neighbours, features, start.regions(), floor);
        if (!start.isContiguous(neighbours) || !floor.holds(start)) {
            throw new IllegalArgumentException("%s: in pieces or under the floor".formatted(start));
        }
        return TabuSearch.from(start, neighbours, features, floor, tabu);
    }

    /// The best of many polished starts: the tree of Ward's merges and `restarts` random trees, each cut where it gains most.
    ///
    /// @param regions wanted, at least the number of pieces and at most that of units
    /// @param restarts 0 or more
    /// @param seed stored with the result: the same seed gives the same partition on any number of threads
    /// @return contiguous regions that hold the floor; fewer than wanted where no start could be cut further
    /// @throws IllegalArgumentException as [#polish], or for a number of regions out of bounds
    public static Partition search(Neighbours neighbours, Features features, int regions, Floor floor, Tabu tabu,
            int restarts, long seed) {
        Partition ward = Redcap.partition(neighbours, features, regions, Linkage.WARD, floor);
        SplittableRandom root = new SplittableRandom(seed);
        SplittableRandom[] generators = IntStream.range(0, restarts).mapToObj(_ -> root.split())
                .toArray(SplittableRandom[]::new);
        return IntStream.rangeClosed(0, restarts).parallel()
                .mapToObj(start -> start == restarts
                        ? ward
                        : new TreeCut(SpanningTree.random(neighbours, features, generators[start]), features,
                                Criterion.SQUARES, floor).into(regions))
                .map(start -> Scored.of(TabuSearch.from(start, neighbours, features, floor, tabu), features))
                .min(Scored.MOST_REGIONS_THEN_LEAST_SQUARES).orElseThrow().partition();
    }

    /// A partition and its squares within regions.
    record Scored(Partition partition, double squares) {

        static final Comparator<Scored> MOST_REGIONS_THEN_LEAST_SQUARES = Comparator
                .comparingInt((Scored scored) -> -scored.partition().regions()).thenComparingDouble(Scored::squares);

        static Scored of(Partition partition, Features features) {
            return new Scored(partition, Arrays.stream(partition.squaresWithin(features)).sum());
        }
    }
}
