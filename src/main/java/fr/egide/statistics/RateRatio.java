package fr.egide.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/// Comparison of two Poisson rates, exact given the total of the counts (Przyborowski & Wilenski 1940; Fay 2010, The R
/// Journal 2(1):53): first count ~ Binomial(total, base1 / (base1 + base2)) when the rates are equal.
///
/// @param ratio first rate over second; NaN for 0 over 0, infinite when only the second count is 0
/// @param interval central exact interval of the ratio (Clopper-Pearson carried over)
/// @param pCentral twice the smaller tail, at most 1: agrees with `interval`
/// @param pMidP central, with half the probability of the observed count
/// @param pMinlike sum of outcomes no likelier than the observed one (R's `poisson.test`): never read beside `interval`
public record RateRatio(double ratio, Interval interval, double pCentral, double pMidP, double pMinlike) {

    /// @param count1 first count of facts, 0 or more; count2 likewise
    /// @param base1 first base (inhabitants, dwellings, years), above 0; base2 likewise
    /// @param level between 0 and 1 excluded
    /// @throws IllegalArgumentException for a negative count, a base that isn't above 0, a level outside ]0, 1[
    public static RateRatio compare(long count1, double base1, long count2, double base2, double level) {
        check(count1, base1, count2, base2, level);
        return compare(count1, base1, count2, base2, odds(count1, count2, level));
    }

    static RateRatio compare(long count1, double base1, long count2, double base2, Interval odds) {
        int first = Math.toIntExact(count1);
        BinomialDistribution law = BinomialDistribution.of(Math.toIntExact(count1 + count2),
                base1 / (base1 + base2));
        double below = law.cumulativeProbability(first);
        double above = law.survivalProbability(first - 1);
        double half = law.probability(first) / 2;
        return new RateRatio(count1 / base1 / (count2 / base2), odds.times(base2 / base1),
                Math.min(1, 2 * Math.min(below, above)), Math.min(1, 2 * Math.min(below - half, above - half)),
                UnlikelyOutcomes.minlike(law, first));
    }

    /// Interval of the ratio were the bases equal.
    static Interval odds(long count1, long count2, double level) {
        double tail = (1 - level) / 2;
        double lower = count1 == 0 ? 0 : odds(Quantiles.beta(tail, count1, count2 + 1.0));
        double upper = count2 == 0
                ? Double.POSITIVE_INFINITY
                : odds(Quantiles.beta(1 - tail, count1 + 1.0, count2));
        return new Interval(lower, upper);
    }

    private static double odds(double probability) {
        return probability / (1 - probability);
    }

    static void check(long count1, double base1, long count2, double base2, double level) {
        if (count1 < 0 || count2 < 0 || !(base1 > 0) || !(base2 > 0) || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "%d/%s against %d/%s at %s".formatted(count1, base1, count2, base2, level));
        }
    }
}
