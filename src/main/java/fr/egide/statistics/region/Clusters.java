package fr.egide.statistics.region;

import java.util.Arrays;

/// Units that merge into clusters, each known by one of its units.
final class Clusters {

    private final int[] owner;

    Clusters(int units) {
        owner = new int[units];
        Arrays.setAll(owner, unit -> unit);
    }

    int of(int unit) {
        int cluster = unit;
        while (owner[cluster] != cluster) {
            owner[cluster] = owner[owner[cluster]];
            cluster = owner[cluster];
        }
        return cluster;
    }

    /// The second cluster becomes part of the first.
    void merge(int kept, int gone) {
        owner[gone] = kept;
    }

    Partition partition() {
        int[] labels = new int[owner.length];
        Arrays.setAll(labels, this::of);
        return Partition.of(labels);
    }
}
