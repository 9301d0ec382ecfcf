package fr.egide.statistics.peer;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Typology of units by Ward's method, the `ward.D2` of R (Ward 1963, JASA 58:236; Murtagh & Legendre 2014, Journal of
/// Classification 31:274): each merge is the one that adds the least to the sum of squares within groups. By chains of
/// nearest neighbours on the centres of groups: time grows with the square of the units, memory with their number.
public final class Ward {

    private final int units;
    private final int[][] merges;
    private final double[] heights;

    private Ward(int units, int[][] merges, double[] heights) {
        this.units = units;
        this.merges = merges;
        this.heights = heights;
    }

    /// @param units a row per unit, columns brought to one unit ([Standardisation]); one row or more
    /// @throws IllegalArgumentException for no row at all
    public static Ward of(double[][] units) {
        if (units.length == 0) {
            throw new IllegalArgumentException("no unit");
        }
        WardChain chain = new WardChain(units);
        int[] order = IntStream.range(0, units.length - 1).boxed()
                .sorted((one, other) -> Double.compare(chain.heights()[one], chain.heights()[other]))
                .mapToInt(Integer::intValue).toArray();
        return new Ward(units.length, Arrays.stream(order).mapToObj(i -> chain.merges()[i]).toArray(int[][]::new),
                Arrays.stream(order).mapToDouble(i -> chain.heights()[i]).toArray());
    }

    /// Heights of the merges, in increasing order: the square root of twice the squares that each adds within groups.
    public double[] heights() {
        return heights.clone();
    }

    /// Group of each unit when there are so many, numbered from 0 by their first unit.
    ///
    /// @throws IllegalArgumentException for fewer than one group or more than units
    public int[] groups(int wanted) {
        check(wanted);
        int[] parents = IntStream.range(0, units).toArray();
        for (int merge = 0; merge < units - wanted; merge++) {
            int one = root(parents, merges[merge][0]);
            int other = root(parents, merges[merge][1]);
            parents[Math.max(one, other)] = Math.min(one, other);
        }
        int[] numbers = new int[units];
        int next = 0;
        for (int unit = 0; unit < units; unit++) {
            int root = root(parents, unit);
            numbers[unit] = root == unit ? next++ : numbers[root];
        }
        return numbers;
    }

    /// Share of the total sum of squares that lies between so many groups, from 0 to 1; 0 where all units are equal.
    ///
    /// @throws IllegalArgumentException as [#groups]
    public double betweenShare(int wanted) {
        check(wanted);
        double total = Arrays.stream(heights).map(height -> height * height).sum();
        double between = Arrays.stream(heights, units - wanted, units - 1).map(height -> height * height).sum();
        return total > 0 ? between / total : 0;
    }

    private void check(int wanted) {
        if (wanted < 1 || wanted > units) {
            throw new IllegalArgumentException("%d groups of %d units".formatted(wanted, units));
        }
    }

    private static int root(int[] parents, int unit) {
        int root = unit;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
