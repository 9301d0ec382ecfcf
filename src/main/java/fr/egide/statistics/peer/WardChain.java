package fr.egide.statistics.peer;

import java.util.Arrays;

/// The merges of Ward's method, in the order of a chain of nearest neighbours (Murtagh 1983, The Computer Journal 26:354).
/// A group is named by one of its units.
final class WardChain {

    private final double[][] centres;
    private final int[] sizes;
    private final int[][] merges;
    private final double[] heights;
    private int done;

    WardChain(double[][] units) {
        centres = Arrays.stream(units).map(double[]::clone).toArray(double[][]::new);
        sizes = new int[units.length];
        Arrays.fill(sizes, 1);
        merges = new int[units.length - 1][];
        heights = new double[units.length - 1];
        int[] chain = new int[units.length];
        int length = 0;
        while (done < merges.length) {
            if (length == 0) {
                chain[length++] = firstLeft();
            }
            int end = chain[length - 1];
            int previous = length > 1 ? chain[length - 2] : -1;
            int nearest = nearest(end, previous);
            if (nearest == previous) {
                merge(end, nearest);
                length -= 2;
            } else {
                chain[length++] = nearest;
            }
        }
    }

    int[][] merges() {
        return merges;
    }

    double[] heights() {
        return heights;
    }

    private int firstLeft() {
        int unit = 0;
        while (sizes[unit] == 0) {
            unit++;
        }
        return unit;
    }

    /// Nearest group; the previous one of the chain where it is as near, so that chains end.
    private int nearest(int group, int previous) {
        int found = previous;
        double least = previous < 0 ? Double.POSITIVE_INFINITY : distance(group, previous, Double.POSITIVE_INFINITY);
        for (int other = 0; other < sizes.length; other++) {
            if (sizes[other] > 0 && other != group) {
                double distance = distance(group, other, least);
                if (distance < least) {
                    least = distance;
                    found = other;
                }
            }
        }
        return found;
    }

    /// Twice the squares that a merge would add within groups; any larger value once over `limit`.
    private double distance(int one, int other, double limit) {
        double weight = 2.0 * sizes[one] * sizes[other] / (sizes[one] + sizes[other]);
        double[] from = centres[one];
        double[] to = centres[other];
        double sum = 0;
        for (int j = 0; j < from.length && sum * weight <= limit; j++) {
            sum += (from[j] - to[j]) * (from[j] - to[j]);
        }
        return sum * weight;
    }

    private void merge(int one, int other) {
        merges[done] = new int[]{one, other};
        heights[done++] = Math.sqrt(distance(one, other, Double.POSITIVE_INFINITY));
        int size = sizes[one] + sizes[other];
        for (int j = 0; j < centres[one].length; j++) {
            centres[one][j] = (sizes[one] * centres[one][j] + sizes[other] * centres[other][j]) / size;
        }
        sizes[one] = size;
        sizes[other] = 0;
    }
}
