package fr.egide.statistics;

import java.util.concurrent.ConcurrentHashMap;

/// Many comparisons of two rates at one level, each as [RateRatio#compare]: pairs of counts share their interval, up to the
/// ratio of the bases. Safe between threads.
public final class RateRatios {

    private final double level;
    private final ConcurrentHashMap<Long, Interval> odds = new ConcurrentHashMap<>();

    /// @param level between 0 and 1 excluded
    public RateRatios(double level) {
        this.level = level;
    }

    /// @throws IllegalArgumentException as [RateRatio#compare]
    public RateRatio compare(int count1, double base1, int count2, double base2) {
        RateRatio.check(count1, base1, count2, base2, level);
        return RateRatio.compare(count1, base1, count2, base2, odds
                .computeIfAbsent((long) count1 << Integer.SIZE | count2, _ -> RateRatio.odds(count1, count2, level)));
    }
}
