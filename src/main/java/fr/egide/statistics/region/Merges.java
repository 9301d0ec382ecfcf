package fr.egide.statistics.region;

import java.util.Arrays;

import fr.egide.statistics.spatial.Neighbours;

/// The merges of contiguous clusters, in order: cluster `gone[i]` became part of cluster `kept[i]`; a cluster is known by
/// the lowest of its units.
///
/// @param units number of units
record Merges(int units, int[] kept, int[] gone) {

    /// @param merges how many to make at most; fewer when no two clusters touch any more
    static Merges of(Neighbours neighbours, Features features, Linkage linkage, int merges) {
        return linkage == Linkage.WARD
                ? WardMerges.of(neighbours, features, merges)
                : LinkageMerges.of(neighbours, features, linkage, merges);
    }

    /// The partition after all merges.
    Partition partition() {
        Clusters clusters = new Clusters(units);
        for (int merge = 0; merge < kept.length; merge++) {
            clusters.merge(kept[merge], gone[merge]);
        }
        return clusters.partition();
    }

    /// The shortest link between the two clusters of each merge: a tree that keeps every cluster of one piece.
    SpanningTree tree(Neighbours neighbours, Features features) {
        int[] cluster = new int[units];
        Arrays.setAll(cluster, unit -> unit);
        int[][] members = new int[units][];
        Arrays.setAll(members, unit -> new int[]{unit});
        int[] first = new int[kept.length];
        int[] second = new int[kept.length];
        for (int merge = 0; merge < kept.length; merge++) {
            int[] small = members[kept[merge]];
            int[] large = members[gone[merge]];
            if (small.length > large.length) {
                small = large;
                large = members[kept[merge]];
            }
            double shortest = Double.POSITIVE_INFINITY;
            for (int unit : small) {
                for (int position = neighbours.begin(unit); position < neighbours.end(unit); position++) {
                    int other = neighbours.at(position);
                    double distance = features.squaredDistance(unit, other);
                    if (cluster[other] == cluster[large[0]] && distance < shortest) {
                        shortest = distance;
                        first[merge] = unit;
                        second[merge] = other;
                    }
                }
            }
            for (int unit : small) {
                cluster[unit] = cluster[large[0]];
            }
            int[] all = Arrays.copyOf(large, large.length + small.length);
            System.arraycopy(small, 0, all, large.length, small.length);
            members[kept[merge]] = all;
        }
        return new SpanningTree(units, first, second);
    }
}
