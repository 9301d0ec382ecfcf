package fr.egide.statistics.region;

import java.util.Arrays;

import fr.egide.statistics.spatial.Neighbours;

/// Merges the two nearest clusters that touch. All distances are kept, touching or not: memory grows with the square of the
/// units.
final class LinkageMerges {

    private final Linkage linkage;
    private final double[][] distances;
    private final boolean[][] touch;
    private final int[] sizes;
    private final CostQueue queue = new CostQueue();

    private LinkageMerges(Neighbours neighbours, Features features, Linkage linkage) {
        this.linkage = linkage;
        int units = neighbours.size();
        distances = new double[units][units];
        touch = new boolean[units][units];
        sizes = new int[units];
        Arrays.fill(sizes, 1);
        for (int one = 0; one < units; one++) {
            for (int other = 0; other < units; other++) {
                distances[one][other] = features.squaredDistance(one, other);
                touch[one][other] = neighbours.contains(one, other);
            }
            offer(one, one);
        }
    }

    static Merges of(Neighbours neighbours, Features features, Linkage linkage, int merges) {
        LinkageMerges state = new LinkageMerges(neighbours, features, linkage);
        int[] kept = new int[merges];
        int[] gone = new int[merges];
        int made = 0;
        while (made < merges && !state.queue.isEmpty()) {
            double cost = state.queue.cost();
            int one = state.queue.first();
            int other = state.queue.second();
            state.queue.remove();
            if (state.touch[one][other] && state.distances[one][other] == cost) {
                kept[made] = one;
                gone[made++] = other;
                state.merge(one, other);
            }
        }
        return new Merges(neighbours.size(), Arrays.copyOf(kept, made), Arrays.copyOf(gone, made));
    }

    private void merge(int one, int other) {
        for (int third = 0; third < sizes.length; third++) {
            if (third != one && third != other && sizes[third] > 0) {
                distances[one][third] = linkage.joined(distances[third][one], distances[third][other], sizes[one],
                        sizes[other]);
                distances[third][one] = distances[one][third];
                touch[one][third] |= touch[other][third];
                touch[third][one] = touch[one][third];
            }
            touch[third][other] = false;
            touch[other][third] = false;
        }
        sizes[one] += sizes[other];
        sizes[other] = 0;
        offer(one, sizes.length);
    }

    /// Offers the pairs of a cluster with those before a number that it touches.
    private void offer(int one, int before) {
        for (int other = 0; other < before; other++) {
            if (touch[one][other]) {
                queue.add(distances[one][other], Math.min(one, other), Math.max(one, other));
            }
        }
    }
}
