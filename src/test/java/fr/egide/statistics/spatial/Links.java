package fr.egide.statistics.spatial;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Neighbours made for tests.
public final class Links {

    private Links() {
    }

    /// Rows of hexagons, or a parallelogram of them: six neighbours inside.
    public static Neighbours hexagons(int rows, int columns) {
        int[][] lists = IntStream.range(0, rows * columns).mapToObj(unit -> {
            int row = unit / columns;
            int column = unit % columns;
            int[][] steps = {{0, 1}, {1, 0}, {1, -1}, {0, -1}, {-1, 0}, {-1, 1}};
            return Arrays.stream(steps).map(step -> new int[]{row + step[0], column + step[1]})
                    .filter(at -> at[0] >= 0 && at[0] < rows && at[1] >= 0 && at[1] < columns)
                    .mapToInt(at -> at[0] * columns + at[1]).toArray();
        }).toArray(int[][]::new);
        return Neighbours.ofLists(lists);
    }

    /// A connected graph: a random tree and `extra` links more.
    public static Neighbours connected(int size, int extra, RandomGenerator random) {
        boolean[][] linked = new boolean[size][size];
        for (int unit = 1; unit < size; unit++) {
            link(linked, unit, random.nextInt(unit));
        }
        for (int k = 0; k < extra; k++) {
            link(linked, random.nextInt(size), random.nextInt(size));
        }
        return Neighbours.ofLists(Arrays.stream(linked)
                .map(row -> IntStream.range(0, size).filter(other -> row[other]).toArray()).toArray(int[][]::new));
    }

    static Neighbours withIslands(Neighbours neighbours, int islands) {
        return Neighbours.ofLists(IntStream.range(0, neighbours.size() + islands)
                .mapToObj(unit -> unit < neighbours.size()
                        ? IntStream.range(neighbours.begin(unit), neighbours.end(unit)).map(neighbours::at).toArray()
                        : new int[0])
                .toArray(int[][]::new));
    }

    private static void link(boolean[][] linked, int one, int other) {
        linked[one][other] = one != other;
        linked[other][one] = one != other;
    }
}
