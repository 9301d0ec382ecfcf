package fr.egide.statistics.region;

import java.util.Arrays;

import fr.egide.statistics.spatial.Neighbours;

/// Least costly ways from a set to the units outside: a unit of negative score costs as much, others cost nothing.
final class Ways {

    private final Neighbours neighbours;
    private final double[] scores;
    private final TerritoryLimits limits;
    private final double[] costs;
    private final int[] before;
    private final CostQueue queue = new CostQueue();

    Ways(Neighbours neighbours, double[] scores, TerritoryLimits limits) {
        this.neighbours = neighbours;
        this.scores = scores;
        this.limits = limits;
        costs = new double[scores.length];
        before = new int[scores.length];
    }

    /// All ways from the set as it is now (Dijkstra 1959).
    void find(GrowingSet set) {
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        for (int unit = 0; unit < scores.length; unit++) {
            if (set.holds(unit)) {
                start(unit);
            }
        }
        spread();
    }

    /// Adds to the set the units of the way to a target, and finds ways from there too.
    void follow(int target, GrowingSet set) {
        for (int unit = target; !set.holds(unit); unit = before[unit]) {
            set.add(unit);
            start(unit);
        }
        spread();
    }

    boolean leadTo(int unit) {
        return costs[unit] < Double.POSITIVE_INFINITY;
    }

    /// The unit before this one on its way.
    int before(int unit) {
        return before[unit];
    }

    /// End of the way that gains most for what it takes of the limits, among those that gain at least so much and that the
    /// limits allow; -1 for none.
    int best(GrowingSet set, double least) {
        int target = -1;
        double most = 0;
        for (int unit = 0; unit < scores.length; unit++) {
            if (scores[unit] > 0 && leadTo(unit) && !set.holds(unit)) {
                double gain = 0;
                double population = 0;
                int length = 0;
                for (int on = unit; !set.holds(on); on = before[on]) {
                    gain += scores[on];
                    population += limits.population()[on];
                    length++;
                }
                double worth = gain / limits.share(population, length);
                if (gain > least && worth > most && set.mayAdd(population, length)) {
                    most = worth;
                    target = unit;
                }
            }
        }
        return target;
    }

    private void start(int unit) {
        costs[unit] = 0;
        queue.add(0, unit, 0);
    }

    private void spread() {
        while (!queue.isEmpty()) {
            int unit = queue.first();
            double reached = queue.cost();
            queue.remove();
            if (reached == costs[unit]) {
                for (int position = neighbours.begin(unit); position < neighbours.end(unit); position++) {
                    int other = neighbours.at(position);
                    double next = reached + Math.max(0, -scores[other]);
                    if (next < costs[other]) {
                        costs[other] = next;
                        before[other] = unit;
                        queue.add(next, other, 0);
                    }
                }
            }
        }
    }
}
