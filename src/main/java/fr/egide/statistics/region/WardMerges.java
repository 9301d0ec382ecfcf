package fr.egide.statistics.region;

import java.util.Arrays;

import fr.egide.statistics.spatial.Neighbours;

/// Merges the two touching clusters whose union adds least to the sum of squares, n1 n2 / (n1 + n2) ‖c1 - c2‖². Clusters keep
/// their sums, so the cost of a pair is known without distances of units; a pair whose cost has changed is passed over, and
/// taken out by and by: a large cluster that takes in one unit after the other would fill the memory with them.
final class WardMerges {

    private static final int LEAST_CLEARED = 1 << 20;

    private final int variables;
    private final double[] sums;
    private final int[] sizes;
    private final int[][] beside;
    private final int[] seen;
    private final Clusters clusters;
    private final CostQueue queue = new CostQueue();
    private int most = LEAST_CLEARED;

    private WardMerges(Neighbours neighbours, Features features) {
        int units = neighbours.size();
        variables = features.variables();
        sums = new double[units * variables];
        sizes = new int[units];
        beside = new int[units][];
        seen = new int[units];
        clusters = new Clusters(units);
        Arrays.fill(sizes, 1);
        Arrays.fill(seen, -1);
        for (int unit = 0; unit < units; unit++) {
            features.add(unit, 1, sums, unit * variables);
            beside[unit] = new int[neighbours.degree(unit)];
            for (int k = 0; k < beside[unit].length; k++) {
                beside[unit][k] = neighbours.at(neighbours.begin(unit) + k);
                if (beside[unit][k] < unit) {
                    queue.add(cost(beside[unit][k], unit), beside[unit][k], unit);
                }
            }
        }
    }

    static Merges of(Neighbours neighbours, Features features, int merges) {
        WardMerges state = new WardMerges(neighbours, features);
        int[] kept = new int[merges];
        int[] gone = new int[merges];
        int made = 0;
        while (made < merges && !state.queue.isEmpty()) {
            double cost = state.queue.cost();
            int one = state.queue.first();
            int other = state.queue.second();
            state.queue.remove();
            if (state.stands(cost, one, other)) {
                kept[made] = one;
                gone[made] = other;
                state.merge(one, other, cost, made++);
                state.clear();
            }
        }
        return new Merges(neighbours.size(), Arrays.copyOf(kept, made), Arrays.copyOf(gone, made));
    }

    private boolean stands(double cost, int one, int other) {
        return sizes[one] > 0 && sizes[other] > 0 && cost(one, other) == cost;
    }

    private void clear() {
        if (queue.size() > most) {
            queue.keep(this::stands);
            most = Math.max(LEAST_CLEARED, 2 * queue.size());
        }
    }

    private double cost(int one, int other) {
        double square = 0;
        for (int variable = 0; variable < variables; variable++) {
            double distance = sums[one * variables + variable] / sizes[one]
                    - sums[other * variables + variable] / sizes[other];
            square += distance * distance;
        }
        return square * sizes[one] * sizes[other] / (sizes[one] + sizes[other]);
    }

    /// Units all alike are many where nothing is published: a pair that cost nothing and still does is in the queue already.
    private void merge(int one, int other, double cost, int step) {
        for (int variable = 0; variable < variables; variable++) {
            sums[one * variables + variable] += sums[other * variables + variable];
        }
        sizes[one] += sizes[other];
        sizes[other] = 0;
        clusters.merge(one, other);
        int[] all = new int[beside[one].length + beside[other].length];
        seen[one] = step;
        int before = gather(beside[one], all, 0, step);
        int count = gather(beside[other], all, before, step);
        beside[one] = Arrays.copyOf(all, count);
        beside[other] = new int[0];
        for (int place = 0; place < count; place++) {
            int third = beside[one][place];
            double now = cost(Math.min(one, third), Math.max(one, third));
            if (cost > 0 || now > 0 || place >= before) {
                queue.add(now, Math.min(one, third), Math.max(one, third));
            }
        }
    }

    /// The clusters of today of a list, each once.
    private int gather(int[] list, int[] all, int from, int step) {
        int count = from;
        for (int name : list) {
            int cluster = clusters.of(name);
            if (seen[cluster] != step) {
                seen[cluster] = step;
                all[count++] = cluster;
            }
        }
        return count;
    }
}
