package fr.egide.statistics.region;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/// Cuts a tree into regions, each time where the cut gains most over all present regions. Units are laid out in depth-first
/// order: below an edge stands one run of units, whose sum is kept, so weighing all edges of a region is one pass over it.
final class TreeCut {

    private final Features features;
    private final Criterion criterion;
    private final Floor floor;
    private final int variables;
    /// Unit at each place of the depth-first order; the rest is by place.
    private final int[] units;
    private final int[] parents;
    private final int[] counts;
    private final double[] quantities;
    private final double[] sums;

    /// A region: its places ascending, and its best cut (-1 for none) as an index in them.
    private record Part(int[] places, int cut, double gain, int number) {}

    TreeCut(SpanningTree tree, Features features, Criterion criterion, Floor floor) {
        this.features = features;
        this.criterion = criterion;
        this.floor = floor;
        variables = features.variables();
        int size = tree.units();
        RootedTree rooted = RootedTree.of(tree.links());
        units = rooted.units();
        parents = rooted.parents();
        counts = new int[size];
        quantities = new double[size];
        sums = new double[size * variables];
        for (int place = size - 1; place >= 0; place--) {
            counts[place]++;
            quantities[place] += floor.quantity()[units[place]];
            features.add(units[place], 1, sums, place * variables);
            if (parents[place] >= 0) {
                gather(place, parents[place], 1);
            }
        }
    }

    /// @param regions wanted; fewer when no cut is left that the floor allows
    Partition into(int regions) {
        PriorityQueue<Part> open = new PriorityQueue<>(
                Comparator.comparingDouble(Part::gain).reversed().thenComparingInt(Part::number));
        int number = 0;
        for (int place = 0; place < units.length; place += counts[place]) {
            open.add(weigh(range(place, place + counts[place]), number++));
        }
        while (number < regions && !open.isEmpty() && open.element().cut() > 0) {
            Part part = open.remove();
            int[] places = part.places();
            int below = places[part.cut()];
            int end = part.cut() + counts[below];
            for (int above = parents[below]; above >= 0; above = parents[above]) {
                gather(below, above, -1);
            }
            parents[below] = -1;
            int[] rest = Arrays.copyOf(places, places.length - counts[below]);
            System.arraycopy(places, end, rest, part.cut(), places.length - end);
            open.add(weigh(rest, part.number()));
            open.add(weigh(Arrays.copyOfRange(places, part.cut(), end), number++));
        }
        int[] labels = new int[units.length];
        for (Part part : open) {
            for (int place : part.places()) {
                labels[units[place]] = part.number();
            }
        }
        return Partition.of(labels);
    }

    private Part weigh(int[] places, int number) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        int root = places[0];
        double whole = criterion == Criterion.DISTANCES ? distances(places, 0, places.length, 0, 0) : 0;
        for (int index = 1; index < places.length; index++) {
            int place = places[index];
            if (quantities[place] >= floor.least() && quantities[root] - quantities[place] >= floor.least()) {
                double gain = switch (criterion) {
                    case SQUARES -> squaresGained(root, place);
                    case DISTANCES -> whole - distances(places, index, index + counts[place], 0, 0)
                            - distances(places, 0, places.length, index, index + counts[place]);
                };
                if (gain > most) {
                    most = gain;
                    best = index;
                }
            }
        }
        return new Part(places, best, most, number);
    }

    /// n1 n2 / n ‖c1 - c2‖², from the sums below the edge and over the whole region.
    private double squaresGained(int root, int place) {
        double share = (double) counts[place] / counts[root];
        double sum = 0;
        int below = place * variables;
        int all = root * variables;
        for (int variable = 0; variable < variables; variable++) {
            double distance = sums[below + variable] - share * sums[all + variable];
            sum += distance * distance;
        }
        return sum * counts[root] / ((double) counts[place] * (counts[root] - counts[place]));
    }

    /// Sum of distances to their mean of the units between two indices, but those between two others.
    private double distances(int[] places, int from, int to, int butFrom, int butTo) {
        double[] mean = new double[variables];
        int count = to - from - (butTo - butFrom);
        for (int index = from; index < to; index = index + 1 == butFrom ? butTo : index + 1) {
            features.add(units[places[index]], 1.0 / count, mean, 0);
        }
        double sum = 0;
        for (int index = from; index < to; index = index + 1 == butFrom ? butTo : index + 1) {
            double square = 0;
            for (int variable = 0; variable < variables; variable++) {
                double distance = features.at(units[places[index]], variable) - mean[variable];
                square += distance * distance;
            }
            sum += Math.sqrt(square);
        }
        return sum;
    }

    private void gather(int from, int to, int sign) {
        counts[to] += sign * counts[from];
        quantities[to] += sign * quantities[from];
        for (int variable = 0; variable < variables; variable++) {
            sums[to * variables + variable] += sign * sums[from * variables + variable];
        }
    }

    private static int[] range(int from, int to) {
        int[] places = new int[to - from];
        Arrays.setAll(places, index -> from + index);
        return places;
    }
}
