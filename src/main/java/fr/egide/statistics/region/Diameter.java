package fr.egide.statistics.region;

import java.util.Arrays;

import fr.egide.statistics.spatial.Neighbours;

/// Links of the longest of the shortest ways between two units of a region of one piece. Ways are counted from few units:
/// how far the others are from those bounds how far anything can be from them (Takes & Kosters 2013, Algorithms 6:100).
final class Diameter {

    private final int[] members;
    private final Partition partition;
    private final Neighbours neighbours;
    private final int[] steps;
    private final int[] least;
    private final int[] most;
    private int longest;

    private Diameter(int[] members, Partition partition, Neighbours neighbours) {
        this.members = members;
        this.partition = partition;
        this.neighbours = neighbours;
        steps = new int[partition.units()];
        least = new int[members.length];
        most = new int[members.length];
        Arrays.fill(most, Integer.MAX_VALUE);
    }

    /// @param members units of one region, of one piece
    static int of(int[] members, Partition partition, Neighbours neighbours) {
        return new Diameter(members, partition, neighbours).longest();
    }

    /// Looks by turns from a unit that may be far from something and from one that may be near everything.
    private int longest() {
        boolean isFar = true;
        for (int place = 0; place >= 0; place = next(isFar)) {
            bound(walk(members[place]));
            isFar = !isFar;
        }
        return longest;
    }

    /// Counts the steps to every unit, and says how many the farthest is away.
    private int walk(int from) {
        for (int unit : members) {
            steps[unit] = -1;
        }
        int[] queue = new int[members.length];
        steps[from] = 0;
        queue[0] = from;
        int size = 1;
        for (int head = 0; head < size; head++) {
            int unit = queue[head];
            for (int position = neighbours.begin(unit); position < neighbours.end(unit); position++) {
                int other = neighbours.at(position);
                if (partition.of(other) == partition.of(unit) && steps[other] < 0) {
                    steps[other] = steps[unit] + 1;
                    queue[size++] = other;
                }
            }
        }
        return steps[queue[size - 1]];
    }

    private void bound(int farthest) {
        longest = Math.max(longest, farthest);
        for (int place = 0; place < members.length; place++) {
            int away = steps[members[place]];
            least[place] = Math.max(least[place], Math.max(away, farthest - away));
            most[place] = Math.min(most[place], farthest + away);
        }
    }

    /// A unit from which something may be farther than anything seen; -1 when there is none.
    private int next(boolean isFar) {
        int next = -1;
        for (int place = 0; place < members.length; place++) {
            if (most[place] > longest && (next < 0
                    || (isFar ? most[place] > most[next] : least[place] < least[next]))) {
                next = place;
            }
        }
        return next;
    }
}
