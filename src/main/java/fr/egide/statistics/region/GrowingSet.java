package fr.egide.statistics.region;

import java.util.Arrays;
import java.util.stream.IntStream;

import fr.egide.statistics.spatial.Neighbours;

/// A connected set around a seed that gains and loses units, with its sums and the units it can't lose.
final class GrowingSet {

    private final Neighbours neighbours;
    private final double[] scores;
    private final TerritoryLimits limits;
    private final int seed;
    private final boolean[] inside;
    private final int[] beside;
    private final int[] entered;
    private final int[] lowest;
    private final int[] parents;
    private final int[] positions;
    private final boolean[] vital;
    private double score;
    private double population;
    private int size;

    GrowingSet(Neighbours neighbours, double[] scores, TerritoryLimits limits, int seed) {
        this.neighbours = neighbours;
        this.scores = scores;
        this.limits = limits;
        this.seed = seed;
        int units = neighbours.size();
        inside = new boolean[units];
        beside = new int[units];
        entered = new int[units];
        lowest = new int[units];
        parents = new int[units];
        positions = new int[units];
        vital = new boolean[units];
        add(seed);
    }

    boolean holds(int unit) {
        return inside[unit];
    }

    /// Whether a unit outside touches the set.
    boolean touches(int unit) {
        return !inside[unit] && beside[unit] > 0;
    }

    /// Whether a unit outside would still touch the set without one of its units.
    boolean touchesWithout(int unit, int gone) {
        return beside[unit] > 1 || beside[unit] == 1 && !neighbours.contains(unit, gone);
    }

    /// Whether the set would be in pieces, or without its seed, without a unit; as of the last [#findVital].
    boolean isVital(int unit) {
        return vital[unit];
    }

    double score() {
        return score;
    }

    boolean isWithinLimits() {
        return limits.allow(population, size);
    }

    boolean mayAdd(double more, int units) {
        return limits.allow(population + more, size + units);
    }

    boolean mayExchange(int in, int out) {
        return limits.allow(population + limits.population()[in] - limits.population()[out], size);
    }

    void add(int unit) {
        change(unit, 1);
    }

    void remove(int unit) {
        change(unit, -1);
    }

    /// Becomes the same set as another, which is connected and holds the seed.
    void become(boolean[] other) {
        for (int unit = 0; unit < other.length; unit++) {
            if (inside[unit] != other[unit]) {
                change(unit, other[unit] ? 1 : -1);
            }
        }
    }

    boolean[] copy() {
        return inside.clone();
    }

    Territory territory() {
        int[] units = IntStream.range(0, inside.length).filter(unit -> inside[unit]).toArray();
        return new Territory(Arrays.stream(units).boxed().toList(),
                Arrays.stream(units).mapToDouble(u -> scores[u]).sum(),
                Arrays.stream(units).mapToDouble(u -> limits.population()[u]).sum());
    }

    /// Articulation points, by one walk in depth from the seed (Hopcroft & Tarjan 1973).
    void findVital() {
        Arrays.fill(entered, 0);
        Arrays.fill(vital, false);
        vital[seed] = true;
        int unit = seed;
        int clock = 1;
        enter(seed, -1, clock++);
        while (unit >= 0) {
            if (positions[unit] < neighbours.end(unit)) {
                int other = neighbours.at(positions[unit]++);
                if (inside[other] && entered[other] == 0) {
                    enter(other, unit, clock++);
                    unit = other;
                } else if (inside[other]) {
                    lowest[unit] = Math.min(lowest[unit], entered[other]);
                }
            } else {
                int parent = parents[unit];
                if (parent >= 0) {
                    lowest[parent] = Math.min(lowest[parent], lowest[unit]);
                    vital[parent] |= lowest[unit] >= entered[parent];
                }
                unit = parent;
            }
        }
    }

    private void enter(int unit, int parent, int time) {
        entered[unit] = time;
        lowest[unit] = time;
        parents[unit] = parent;
        positions[unit] = neighbours.begin(unit);
    }

    private void change(int unit, int sign) {
        inside[unit] = sign > 0;
        score += sign * scores[unit];
        population += sign * limits.population()[unit];
        size += sign;
        for (int position = neighbours.begin(unit); position < neighbours.end(unit); position++) {
            beside[neighbours.at(position)] += sign;
        }
    }
}
