package fr.egide.statistics.region;

import java.util.Arrays;
import java.util.SplittableRandom;

import fr.egide.statistics.spatial.Neighbours;

/// The search behind [RootedTerritory]: it grows by whole ways, then changes single units.
final class TerritorySearch {

    private static final int IDLE_ROUNDS = 12;
    private static final double ROUNDING = 1e-12;

    private final double[] scores;
    private final GrowingSet set;
    private final Ways ways;
    private final SetChanges changes;
    private final double rounding;
    private final boolean[] alone;
    private boolean[] best;
    private double bestScore;

    TerritorySearch(Neighbours neighbours, double[] scores, TerritoryLimits limits, int seed) {
        this.scores = scores;
        set = new GrowingSet(neighbours, scores, limits, seed);
        ways = new Ways(neighbours, scores, limits);
        rounding = ROUNDING * (1 + Arrays.stream(scores).map(Math::abs).sum());
        changes = new SetChanges(scores, limits, set, rounding);
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
                changes.forget();
                for (int unit = wanted; !set.holds(unit); unit = ways.before(unit)) {
                    changes.keep(unit);
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
                if (set.holds(unit) && !set.isVital(unit) && !changes.isKept(unit)
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
        for (int idle = 0; idle < IDLE_ROUNDS && changes.make(most); idle++) {
            changes.nextRound();
            if (set.score() > most + rounding) {
                most = set.score();
                idle = 0;
                remember();
            }
        }
    }

    private void remember() {
        if (set.score() > bestScore + rounding) {
            best = set.copy();
            bestScore = set.score();
        }
    }
}
