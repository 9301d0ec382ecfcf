package fr.egide.statistics.region;

import java.util.Arrays;
import java.util.SplittableRandom;

import fr.egide.statistics.spatial.Neighbours;

/// The search behind [RootedTerritory]: it grows by whole ways, then changes single units.
final class TerritorySearch {

    private static final int TENURE = 5;
    private static final int IDLE_ROUNDS = 12;
    private static final double ROUNDING = 1e-12;

    private final double[] scores;
    private final TerritoryLimits limits;
    private final GrowingSet set;
    private final Ways ways;
    private final double rounding;
    /// Round until which a unit keeps its side.
    private final int[] settled;
    private final int[] joining;
    private final int[] leaving;
    private final boolean[] alone;
    private int round;
    private boolean[] best;
    private double bestScore;

    TerritorySearch(Neighbours neighbours, double[] scores, TerritoryLimits limits, int seed) {
        this.scores = scores;
        this.limits = limits;
        set = new GrowingSet(neighbours, scores, limits, seed);
        ways = new Ways(neighbours, scores, limits);
        rounding = ROUNDING * (1 + Arrays.stream(scores).map(Math::abs).sum());
        settled = new int[scores.length];
        joining = new int[scores.length];
        leaving = new int[scores.length];
        alone = set.copy();
        best = alone;
        bestScore = set.score();
    }

    Territory run(int restarts, SplittableRandom random) {
        grow();
        improve();
        for (int restart = 0; restart < restarts; restart++) {
            set.become(restart % 2 == 0 ? best : alone);
            int wanted = random.nextInt(scores.length);
            ways.find(set);
            if (!set.holds(wanted) && ways.leadTo(wanted)) {
                Arrays.fill(settled, 0);
                for (int unit = wanted; !set.holds(unit); unit = ways.before(unit)) {
                    settled[unit] = round + TENURE;
                }
                ways.follow(wanted, set);
                if (shrink()) {
                    grow();
                    improve();
                }
            }
        }
        set.become(best);
        return set.territory();
    }

    /// Adds the way that gains most for what it takes of the limits, while one gains and they allow it.
    private void grow() {
        ways.find(set);
        for (int target = ways.best(set, rounding); target >= 0; target = ways.best(set, rounding)) {
            ways.follow(target, set);
        }
        remember();
    }

    /// Takes the worst units out, but those just added, until the limits hold; false when that can't be.
    private boolean shrink() {
        while (!set.isWithinLimits()) {
            set.findVital();
            int worst = -1;
            for (int unit = 0; unit < scores.length; unit++) {
                if (set.holds(unit) && !set.isVital(unit) && settled[unit] <= round
                        && (worst < 0 || scores[unit] < scores[worst])) {
                    worst = unit;
                }
            }
            if (worst < 0) {
                return false;
            }
            set.remove(worst);
        }
        return true;
    }

    /// The best single change each time, be it a loss, until the set hasn't got better for some rounds.
    private void improve() {
        double most = set.score();
        for (int idle = 0; idle < IDLE_ROUNDS && change(most); idle++) {
            round++;
            if (set.score() > most + rounding) {
                most = set.score();
                idle = 0;
                remember();
            }
        }
    }

    private boolean change(double toBeat) {
        set.findVital();
        int joiners = 0;
        int leavers = 0;
        for (int unit = 0; unit < scores.length; unit++) {
            if (set.touches(unit)) {
                joining[joiners++] = unit;
            } else if (set.holds(unit) && !set.isVital(unit)) {
                leaving[leavers++] = unit;
            }
        }
        double most = Double.NEGATIVE_INFINITY;
        int in = -1;
        int out = -1;
        for (int leaver = -1; leaver < leavers; leaver++) {
            int leaves = leaver < 0 ? -1 : leaving[leaver];
            double loss = leaves < 0 ? 0 : scores[leaves];
            if (leaves >= 0 && -loss > most && isFree(leaves, -loss, toBeat)) {
                most = -loss;
                in = -1;
                out = leaves;
            }
            for (int joiner = 0; joiner < joiners; joiner++) {
                int joins = joining[joiner];
                double gain = scores[joins] - loss;
                if (gain > most && isFree(joins, gain, toBeat) && (leaves < 0
                        ? set.mayAdd(limits.population()[joins], 1)
                        : isFree(leaves, gain, toBeat) && set.mayExchange(joins, leaves)
                                && set.touchesWithout(joins, leaves))) {
                    most = gain;
                    in = joins;
                    out = leaves;
                }
            }
        }
        if (in >= 0) {
            set.add(in);
            settled[in] = round + TENURE;
        }
        if (out >= 0) {
            set.remove(out);
            settled[out] = round + TENURE;
        }
        return in >= 0 || out >= 0;
    }

    /// Whether a unit may change sides: it has been long on its own, or the change beats all so far.
    private boolean isFree(int unit, double gain, double toBeat) {
        return settled[unit] <= round || set.score() + gain > toBeat + rounding;
    }

    private void remember() {
        if (set.score() > bestScore + rounding) {
            best = set.copy();
            bestScore = set.score();
        }
    }
}
