package fr.egide.statistics.spatial;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Who is next to whom among `size()` units numbered from 0, in compressed rows: the neighbours of a unit stand at positions
/// `begin(unit)` to `end(unit) - 1`, sorted, each once, never the unit itself. Immutable.
public final class Neighbours {

    private final int[] starts;
    private final int[] targets;

    private Neighbours(int[] starts, int[] targets) {
        this.starts = starts;
        this.targets = targets;
    }

    /// Neighbours as listed, one list a unit; a list needn't be answered by the other side ([#isSymmetric]).
    ///
    /// @param lists `lists[i]` holds the neighbours of unit `i`, numbered from 0, in any order
    /// @throws IllegalArgumentException for a number out of range, a unit next to itself, or a neighbour named twice
    public static Neighbours ofLists(int[][] lists) {
        int[] starts = new int[lists.length + 1];
        for (int i = 0; i < lists.length; i++) {
            starts[i + 1] = starts[i] + lists[i].length;
        }
        int[] targets = new int[starts[lists.length]];
        for (int i = 0; i < lists.length; i++) {
            System.arraycopy(lists[i], 0, targets, starts[i], lists[i].length);
        }
        return checked(starts, targets);
    }

    /// Neighbours both ways from pairs, each pair named once.
    ///
    /// @param size number of units
    /// @param first one unit of each pair, numbered from 0
    /// @param second the other unit of each pair, same length
    /// @throws IllegalArgumentException for lengths that differ, a number out of range, a pair of one unit or named twice
    public static Neighbours ofPairs(int size, int[] first, int[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException("%d against %d".formatted(first.length, second.length));
        }
        int[] starts = new int[size + 1];
        for (int pair = 0; pair < first.length; pair++) {
            starts[inRange(first[pair], size) + 1]++;
            starts[inRange(second[pair], size) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = Arrays.copyOf(starts, size);
        int[] targets = new int[2 * first.length];
        for (int pair = 0; pair < first.length; pair++) {
            targets[next[first[pair]]++] = second[pair];
            targets[next[second[pair]]++] = first[pair];
        }
        return checked(starts, targets);
    }

    /// Number of units.
    public int size() {
        return starts.length - 1;
    }

    /// Number of neighbours of a unit.
    public int degree(int unit) {
        return starts[unit + 1] - starts[unit];
    }

    /// Number of neighbours of the unit that has most, 0 without units.
    public int largestDegree() {
        return IntStream.range(0, size()).map(this::degree).max().orElse(0);
    }

    /// Directed links: twice the number of pairs when symmetric.
    public int links() {
        return targets.length;
    }

    /// First position of a unit's neighbours.
    public int begin(int unit) {
        return starts[unit];
    }

    /// Position after a unit's last neighbour.
    public int end(int unit) {
        return starts[unit + 1];
    }

    /// The neighbour at a position.
    public int at(int position) {
        return targets[position];
    }

    /// Whether `other` is listed as a neighbour of `unit`.
    public boolean contains(int unit, int other) {
        return Arrays.binarySearch(targets, starts[unit], starts[unit + 1], other) >= 0;
    }

    /// Whether each neighbour of a unit has that unit as a neighbour.
    public boolean isSymmetric() {
        return IntStream.range(0, size()).allMatch(
                unit -> IntStream.range(begin(unit), end(unit)).allMatch(position -> contains(at(position), unit)));
    }

    /// Units without any link, theirs or another's, ascending.
    public int[] islands() {
        boolean[] linked = new boolean[size()];
        for (int unit = 0; unit < size(); unit++) {
            linked[unit] |= degree(unit) > 0;
            for (int position = begin(unit); position < end(unit); position++) {
                linked[at(position)] = true;
            }
        }
        return IntStream.range(0, size()).filter(unit -> !linked[unit]).toArray();
    }

    private static Neighbours checked(int[] starts, int[] targets) {
        int size = starts.length - 1;
        for (int unit = 0; unit < size; unit++) {
            Arrays.sort(targets, starts[unit], starts[unit + 1]);
            for (int position = starts[unit]; position < starts[unit + 1]; position++) {
                int target = inRange(targets[position], size);
                if (target == unit || position > starts[unit] && target == targets[position - 1]) {
                    throw new IllegalArgumentException("unit %d beside %d again".formatted(unit, target));
                }
            }
        }
        return new Neighbours(starts, targets);
    }

    private static int inRange(int unit, int size) {
        if (unit < 0 || unit >= size) {
            throw new IllegalArgumentException("unit %d of %d".formatted(unit, size));
        }
        return unit;
    }
}
