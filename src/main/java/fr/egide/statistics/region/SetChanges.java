package fr.egide.statistics.region;

import java.util.Arrays;

/// Changes of a [GrowingSet] by single units, in, out or exchanged; a unit that changed sides keeps its side for some rounds.
final class SetChanges {

    private static final int TENURE = 5;

    private final double[] scores;
    private final TerritoryLimits limits;
    private final GrowingSet set;
    private final double rounding;
    /// Round until which a unit keeps its side.
    private final int[] settled;
    private final int[] joining;
    private final int[] leaving;
    private int round;

    /// @param rounding gains under it are none
    SetChanges(double[] scores, TerritoryLimits limits, GrowingSet set, double rounding) {
        this.scores = scores;
        this.limits = limits;
        this.set = set;
        this.rounding = rounding;
        settled = new int[scores.length];
        joining = new int[scores.length];
        leaving = new int[scores.length];
    }

    void forget() {
        Arrays.fill(settled, 0);
    }

    void keep(int unit) {
        settled[unit] = round + TENURE;
    }

    boolean isKept(int unit) {
        return settled[unit] > round;
    }

    void nextRound() {
        round++;
    }

    /// Makes the best change, be it a loss; false where none is possible.
    ///
    /// @param toBeat score that lets kept units move
    boolean make(double toBeat) {
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
        return change(in, out);
    }

    private boolean change(int in, int out) {
        if (in >= 0) {
            set.add(in);
            keep(in);
        }
        if (out >= 0) {
            set.remove(out);
            keep(out);
        }
        return in >= 0 || out >= 0;
    }

    /// Whether a unit may change sides: it has been long on its own, or the change beats all so far.
    private boolean isFree(int unit, double gain, double toBeat) {
        return !isKept(unit) || set.score() + gain > toBeat + rounding;
    }
}
