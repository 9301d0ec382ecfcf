package fr.egide.statistics.region;

import java.util.Arrays;
import java.util.SplittableRandom;

import fr.egide.statistics.spatial.Neighbours;

/// A tree over each connected piece of the units: edge `i` links `first[i]` to `second[i]`.
///
/// @param units number of units
/// @param first one end of each edge
/// @param second the other end
record SpanningTree(int units, int[] first, int[] second) {

    private static final double WIDEST_SPREAD = 3;

    private interface LinkCost {
        double of(int one, int other);
    }

    /// Shortest tree by Euclidean distance of features (Prim 1957), edges in the order in which they are found from `start`,
    /// each from the tree outwards; then from the lowest unit of each other piece.
    static SpanningTree shortest(Neighbours neighbours, Features features, int start) {
        return shortest(neighbours, features::squaredDistance, start);
    }

    /// A random tree, from one that prefers short links to one that hardly minds: each squared length is multiplied by a
    /// log-normal factor, whose spread is drawn for the tree.
    static SpanningTree random(Neighbours neighbours, Features features, SplittableRandom random) {
        double spread = random.nextDouble(WIDEST_SPREAD);
        return shortest(neighbours,
                (one, other) -> features.squaredDistance(one, other) * Math.exp(spread * random.nextGaussian()),
                random.nextInt(neighbours.size()));
    }

    private static SpanningTree shortest(Neighbours neighbours, LinkCost cost, int start) {
        int units = neighbours.size();
        int[] first = new int[units];
        int[] second = new int[units];
        int edges = 0;
        boolean[] reached = new boolean[units];
        for (int root = -1; root < units; root++) {
            int from = root < 0 ? start : root;
            if (!reached[from]) {
                CostQueue queue = new CostQueue();
                reach(from, reached, neighbours, cost, queue);
                while (!queue.isEmpty()) {
                    int inside = queue.first();
                    int outside = queue.second();
                    queue.remove();
                    if (!reached[outside]) {
                        first[edges] = inside;
                        second[edges++] = outside;
                        reach(outside, reached, neighbours, cost, queue);
                    }
                }
            }
        }
        return new SpanningTree(units, Arrays.copyOf(first, edges), Arrays.copyOf(second, edges));
    }

    private static void reach(int unit, boolean[] reached, Neighbours neighbours, LinkCost cost, CostQueue queue) {
        reached[unit] = true;
        for (int position = neighbours.begin(unit); position < neighbours.end(unit); position++) {
            int other = neighbours.at(position);
            if (!reached[other]) {
                queue.add(cost.of(unit, other), unit, other);
            }
        }
    }

    /// Links of the tree alone.
    Neighbours links() {
        return Neighbours.ofPairs(units, first, second);
    }
}
