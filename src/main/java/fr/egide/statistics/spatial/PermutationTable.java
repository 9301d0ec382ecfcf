package fr.egide.statistics.spatial;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Random orders of the linked units, shared by all of them. The first `d` units of an order, the unit itself passed over,
/// are a draw of `d` others without replacement; few orders begin with the unit itself, so the sorted sums of the first `d`
/// serve every unit of degree `d`, corrected for those orders. One unit then costs two searches, not `permutations` draws.
final class PermutationTable {

    private static final double ROUNDING = 1e-12;

    private final double[] z;
    private final double tolerance;
    private final int[][] orders;
    /// `sums[k][m]`: of the first `k` of order `m`.
    private final double[][] sums;
    /// `sorted[k]` is `sums[k]` ascending, for the degrees that occur; empty for others.
    private final double[][] sorted;
    private final double[] means;
    private final double[] squares;
    private final int[] starts;
    /// Places where a unit stands: order times length plus rank.
    private final int[] places;

    /// Where an observed sum stands among those of the permutations.
    ///
    /// @param atLeast permutations whose sum is as great or greater; atMost as small or smaller
    record Position(int atLeast, int atMost, double mean, double deviation) {}

    private PermutationTable(double[] z, int[][] orders, boolean[] occurs) {
        this.z = z;
        this.orders = orders;
        int length = occurs.length;
        tolerance = ROUNDING * length * Arrays.stream(z).map(Math::abs).max().orElse(0);
        sums = new double[length + 1][orders.length];
        IntStream.range(0, orders.length).parallel().forEach(order -> {
            for (int k = 0; k < orders[order].length; k++) {
                sums[k + 1][order] = sums[k][order] + z[orders[order][k]];
            }
        });
        sorted = IntStream.range(0, length).parallel()
                .mapToObj(k -> occurs[k] ? Arrays.stream(sums[k]).sorted().toArray() : new double[0])
                .toArray(double[][]::new);
        means = IntStream.range(0, length).mapToDouble(k -> Arrays.stream(sums[k]).sum()).toArray();
        squares = IntStream.range(0, length).mapToDouble(k -> Arrays.stream(sums[k]).map(sum -> sum * sum).sum())
                .toArray();
        starts = new int[z.length + 1];
        for (int[] order : orders) {
            for (int unit : order) {
                starts[unit + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        places = new int[starts[z.length]];
        int[] next = Arrays.copyOf(starts, z.length);
        for (int order = 0; order < orders.length; order++) {
            for (int rank = 0; rank < orders[order].length; rank++) {
                places[next[orders[order][rank]]++] = order * length + rank;
            }
        }
    }

    static PermutationTable of(Deviations deviations, Neighbours neighbours, int permutations, long seed) {
        int[] linked = IntStream.range(0, neighbours.size()).filter(unit -> !deviations.island()[unit]).toArray();
        boolean[] occurs = new boolean[neighbours.largestDegree() + 1];
        IntStream.range(0, neighbours.size()).forEach(unit -> occurs[neighbours.degree(unit)] = true);
        SplittableRandom root = new SplittableRandom(seed);
        SplittableRandom[] generators = IntStream.range(0, permutations).mapToObj(_ -> root.split())
                .toArray(SplittableRandom[]::new);
        int[][] orders = IntStream.range(0, permutations).parallel()
                .mapToObj(order -> draw(linked, occurs.length, generators[order])).toArray(int[][]::new);
        return new PermutationTable(deviations.z(), orders, occurs);
    }

    int permutations() {
        return orders.length;
    }

    Position position(int unit, int degree, double sum) {
        double low = sum - tolerance;
        double high = sum + tolerance;
        int atLeast = permutations() - below(sorted[degree], low);
        int atMost = below(sorted[degree], Math.nextUp(high));
        double mean = means[degree];
        double square = squares[degree];
        for (int place = starts[unit]; place < starts[unit + 1]; place++) {
            int order = places[place] / (sums.length - 1);
            if (places[place] % (sums.length - 1) < degree) {
                double with = sums[degree][order];
                double without = sums[degree + 1][order] - z[unit];
                atLeast += (without >= low ? 1 : 0) - (with >= low ? 1 : 0);
                atMost += (without <= high ? 1 : 0) - (with <= high ? 1 : 0);
                mean += without - with;
                square += without * without - with * with;
            }
        }
        mean /= permutations();
        double variance = (square - permutations() * mean * mean) / Math.max(1, permutations() - 1);
        double rounding = tolerance * tolerance;
        return new Position(atLeast, atMost, mean, variance > rounding ? Math.sqrt(variance) : 0);
    }

    /// How many of an ascending array are under a bound.
    private static int below(double[] ascending, double bound) {
        int from = 0;
        int to = ascending.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (ascending[middle] < bound) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /// The first `length` of a random order, or all of them.
    private static int[] draw(int[] linked, int length, SplittableRandom random) {
        int[] order = new int[Math.min(length, linked.length)];
        for (int k = 0; k < order.length; k++) {
            int unit = linked[random.nextInt(linked.length)];
            while (contains(order, k, unit)) {
                unit = linked[random.nextInt(linked.length)];
            }
            order[k] = unit;
        }
        return order;
    }

    private static boolean contains(int[] order, int length, int unit) {
        for (int k = 0; k < length; k++) {
            if (order[k] == unit) {
                return true;
            }
        }
        return false;
    }
}
