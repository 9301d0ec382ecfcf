package fr.egide.statistics.region;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import fr.egide.statistics.region.Azp.Scored;
import fr.egide.statistics.spatial.Neighbours;

/// Max-p regions: as many contiguous regions as a floor allows, then the fewest squares within them (Duque, Anselin & Rey
/// 2012, Journal of Regional Science 52:397). A heuristic: random trees that prefer short links, each cut into as many
/// regions as it can give, the best of them polished by moves across borders.
public final class MaxP {

    private MaxP() {
    }

    /// @param neighbours symmetric, of one piece or each piece able to hold the floor
    /// @param features one row a unit
    /// @param floor what each region holds at least
    /// @param tabu of the polishing
    /// @param restarts 1 or more, 100 as a rule
    /// @param seed stored with the result: the same seed gives the same partition on any number of threads
    /// @return contiguous regions that hold the floor; see [#slack] for how much they hold beyond it
    /// @throws IllegalArgumentException for sizes that differ, asymmetric links, a piece that can't hold the floor, or no
    ///         restart
    public static Partition partition(Neighbours neighbours, Features features, Floor floor, Tabu tabu, int restarts,
            long seed) {
        Requests.check(neighbours, features, neighbours.size(), floor);
        Partition pieces = Partition.of(Pieces.ofWhole(neighbours).of());
        if (restarts < 1 || !floor.holds(pieces)) {
            throw new IllegalArgumentException("%d restarts, %s".formatted(restarts, pieces));
        }
        SplittableRandom root = new SplittableRandom(seed);
        SplittableRandom[] generators = IntStream.range(0, restarts).mapToObj(_ -> root.split())
                .toArray(SplittableRandom[]::new);
        List<Partition> built = IntStream.range(0, restarts).parallel()
                .mapToObj(restart -> mostRegions(SpanningTree.random(neighbours, features, generators[restart]), floor))
                .toList();
        int most = built.stream().mapToInt(Partition::regions).max().orElseThrow();
        return built.parallelStream().filter(start -> start.regions() == most)
                .map(start -> Scored.of(TabuSearch.from(start, neighbours, features, floor, tabu), features))
                .min(Comparator.comparingDouble(Scored::squares)).orElseThrow().partition();
    }

    /// What each region holds beyond the floor, in the unit of measure of the floor.
    public static double[] slack(Partition partition, Floor floor) {
        return Arrays.stream(partition.totals(floor.quantity())).map(total -> total - floor.least()).toArray();
    }

    /// As many regions as the tree can give: from its leaves inwards, a cut wherever enough is gathered. What is left at a
    /// root joins a region beside it.
    private static Partition mostRegions(SpanningTree tree, Floor floor) {
        RootedTree rooted = RootedTree.of(tree.links());
        double[] gathered = new double[tree.units()];
        int[] region = new int[tree.units()];
        Arrays.fill(region, -1);
        for (int place = tree.units() - 1; place >= 0; place--) {
            gathered[place] += floor.quantity()[rooted.units()[place]];
            if (gathered[place] >= floor.least()) {
                region[place] = place;
            } else if (rooted.parents()[place] >= 0) {
                gathered[rooted.parents()[place]] += gathered[place];
            }
        }
        int[] labels = new int[tree.units()];
        int[] joined = new int[tree.units()];
        Arrays.fill(joined, -1);
        for (int place = 0; place < tree.units(); place++) {
            int parent = rooted.parents()[place];
            if (region[place] < 0) {
                region[place] = parent < 0 ? place : region[parent];
            } else if (parent >= 0 && gathered[region[parent]] < floor.least() && joined[region[parent]] < 0) {
                joined[region[parent]] = place;
            }
        }
        for (int place = 0; place < tree.units(); place++) {
            labels[rooted.units()[place]] = joined[region[place]] < 0 ? region[place] : joined[region[place]];
        }
        return Partition.of(labels);
    }
}
