package fr.egide.statistics;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/// Intervals that depend on the count alone, each computed once: a country has hundreds of thousands of counts, few of them
/// distinct. Safe between threads.
public final class IntervalsByCount {

    private final IntFunction<Interval> method;
    private final ConcurrentHashMap<Integer, Interval> known = new ConcurrentHashMap<>();

    /// @param method the same interval for the same count
    public IntervalsByCount(IntFunction<Interval> method) {
        this.method = method;
    }

    /// Exact intervals of Poisson means, as [PoissonInterval#garwood].
    ///
    /// @param level between 0 and 1 excluded
    public static IntervalsByCount garwood(double level) {
        return new IntervalsByCount(count -> PoissonInterval.garwood(count, level));
    }

    /// @throws IllegalArgumentException for a count that the method refuses
    public Interval of(int count) {
        return known.computeIfAbsent(count, method::apply);
    }
}
