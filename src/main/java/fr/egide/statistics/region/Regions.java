package fr.egide.statistics.region;

import java.util.Arrays;

import fr.egide.statistics.spatial.Neighbours;

/// A partition that changes one unit at a time, with the sums that tell what a change costs.
final class Regions {

    private final Neighbours neighbours;
    private final Features features;
    private final Floor floor;
    private final int variables;
    private final int[] labels;
    private final int[] places;
    private final int[][] members;
    private final int[] sizes;
    private final double[] sums;
    private final double[] totals;
    private final int[] queue;
    private final int[] seen;
    private int search;

    Regions(Neighbours neighbours, Features features, Floor floor, Partition start) {
        this.neighbours = neighbours;
        this.features = features;
        this.floor = floor;
        variables = features.variables();
        labels = start.labels();
        places = new int[labels.length];
        members = new int[start.regions()][4];
        sizes = new int[start.regions()];
        sums = new double[start.regions() * variables];
        totals = new double[start.regions()];
        queue = new int[labels.length];
        seen = new int[labels.length];
        for (int unit = 0; unit < labels.length; unit++) {
            add(unit, labels[unit]);
        }
    }

    int of(int unit) {
        return labels[unit];
    }

    int size(int region) {
        return sizes[region];
    }

    int member(int region, int place) {
        return members[region][place];
    }

    Partition partition() {
        return Partition.of(labels);
    }

    /// Whether the region of a unit may lose it, as to its size and floor.
    boolean maySpare(int unit) {
        int region = labels[unit];
        return sizes[region] > 1 && totals[region] - floor.quantity()[unit] >= floor.least();
    }

    /// What moving a unit adds to the sum of squares within regions.
    double cost(int unit, int to) {
        int from = labels[unit];
        double joining = (double) sizes[to] / (sizes[to] + 1);
        double leaving = (double) sizes[from] / (sizes[from] - 1);
        return joining * squaredDistance(unit, to) - leaving * squaredDistance(unit, from);
    }

    /// Whether the region of a unit is still of one piece without it.
    boolean staysWhole(int unit) {
        search++;
        int region = labels[unit];
        int waiting = 0;
        int first = -1;
        for (int position = neighbours.begin(unit); position < neighbours.end(unit); position++) {
            if (labels[neighbours.at(position)] == region) {
                waiting++;
                first = neighbours.at(position);
            }
        }
        if (waiting < 2) {
            return waiting == 1;
        }
        seen[unit] = search;
        seen[first] = search;
        queue[0] = first;
        int size = 1;
        for (int head = 0; head < size; head++) {
            for (int position = neighbours.begin(queue[head]); position < neighbours.end(queue[head]); position++) {
                int other = neighbours.at(position);
                if (other == unit && --waiting == 0) {
                    return true;
                }
                if (labels[other] == region && seen[other] != search) {
                    seen[other] = search;
                    queue[size++] = other;
                }
            }
        }
        return false;
    }

    void move(int unit, int to) {
        int from = labels[unit];
        int last = members[from][--sizes[from]];
        members[from][places[unit]] = last;
        places[last] = places[unit];
        features.add(unit, -1, sums, from * variables);
        totals[from] -= floor.quantity()[unit];
        add(unit, to);
    }

    private void add(int unit, int region) {
        labels[unit] = region;
        if (sizes[region] == members[region].length) {
            members[region] = Arrays.copyOf(members[region], 2 * sizes[region]);
        }
        places[unit] = sizes[region];
        members[region][sizes[region]++] = unit;
        features.add(unit, 1, sums, region * variables);
        totals[region] += floor.quantity()[unit];
    }

    private double squaredDistance(int unit, int region) {
        double square = 0;
        for (int variable = 0; variable < variables; variable++) {
            double distance = features.at(unit, variable) - sums[region * variables + variable] / sizes[region];
            square += distance * distance;
        }
        return square;
    }
}
