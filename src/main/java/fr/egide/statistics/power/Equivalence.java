package fr.egide.statistics.power;

import org.apache.commons.statistics.distribution.BinomialDistribution;

import fr.egide.statistics.Interval;
import fr.egide.statistics.RateRatio;

/// Equivalence of two Poisson rates by two one-sided tests at 5 % (Schuirmann 1987), each exact given the total: shown only
/// when the 90 % interval of the ratio lies inside [1/(1 + margin), 1 + margin]. Not to differ significantly is not this.
///
/// Counting noise alone: facts that come in series make the interval too short.
///
/// @param interval 90 % central exact interval of the first rate over the second
/// @param p larger of both one-sided p-values
/// @param shown whether the rates are equivalent within the margin
public record Equivalence(Interval interval, double p, boolean shown) {

    private static final double LEVEL = 0.90;

    /// @param count1 first count of facts, 0 or more; count2 likewise
    /// @param base1 first base (inhabitants, dwellings, years), above 0; base2 likewise
    /// @param margin the indicator's stored margin, above 0: 0.1 for 10 %
    /// @throws IllegalArgumentException outside these bounds
    public static Equivalence of(long count1, double base1, long count2, double base2, double margin) {
        if (!(margin > 0)) {
            throw new IllegalArgumentException("margin " + margin);
        }
        Interval interval = RateRatio.compare(count1, base1, count2, base2, LEVEL).interval();
        int total = Math.toIntExact(count1 + count2);
        int first = Math.toIntExact(count1);
        double tooLow = law(total, base1 / (1 + margin), base2).survivalProbability(first - 1);
        double tooHigh = law(total, base1 * (1 + margin), base2).cumulativeProbability(first);
        return new Equivalence(interval, Math.max(tooLow, tooHigh),
                interval.lower() >= 1 / (1 + margin) && interval.upper() <= 1 + margin);
    }

    private static BinomialDistribution law(int total, double weight1, double weight2) {
        return BinomialDistribution.of(total, weight1 / (weight1 + weight2));
    }
}
