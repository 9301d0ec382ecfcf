package fr.egide.statistics.comparison;

import fr.egide.statistics.Interval;
import fr.egide.statistics.PoissonInterval;

/// Facts of an area over those it would have at the rates of a reference, class by class: 1 where the area is as its
/// reference. Only for the area and its reference: two areas' ratios don't compare.
///
/// @param observed facts
/// @param expected facts at the reference's rates
/// @param ratio observed over expected
/// @param interval exact interval of the ratio (Garwood on the facts), the reference being known without error
public record IndirectRatio(long observed, double expected, double ratio, Interval interval) {

    /// @param observed facts of the area, 0 or more
    /// @param bases of the area by class, above 0
    /// @param rates of the reference by class, in facts per unit of base, 0 or more and not all 0
    /// @param level between 0 and 1 excluded
    /// @throws IllegalArgumentException outside these bounds
    public static IndirectRatio of(long observed, double[] bases, double[] rates, double level) {
        Classes.check(bases.length, bases, rates);
        double expected = 0;
        for (int i = 0; i < bases.length; i++) {
            expected += bases[i] * rates[i];
        }
        return new IndirectRatio(observed, expected, observed / expected,
                PoissonInterval.garwood(observed, level).times(1 / expected));
    }
}
