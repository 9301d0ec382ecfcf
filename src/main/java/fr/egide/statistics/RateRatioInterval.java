package fr.egide.statistics;

import java.util.function.DoubleUnaryOperator;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Other intervals of the ratio of two Poisson rates than the central exact one of [RateRatio]. Counts and bases as in
/// [RateRatio#compare]; all but [#wald] are exact or nearly so given the total of the counts.
public final class RateRatioInterval {

    private RateRatioInterval() {
    }

    /// Mid-P interval: agrees with [RateRatio#pMidP], coverage near `level` on average. For what is displayed; the central
    /// exact one for what is stated.
    ///
    /// @return from 0 where the first count is 0, to infinity where the second is
    /// @throws IllegalArgumentException as [RateRatio#compare]
    public static Interval midP(long count1, double base1, long count2, double base2, double level) {
        RateRatio.check(count1, base1, count2, base2, level);
        double tail = (1 - level) / 2;
        int x = Math.toIntExact(count1);
        int total = Math.toIntExact(count1 + count2);
        DoubleUnaryOperator above = share -> {
            BinomialDistribution law = BinomialDistribution.of(total, share);
            return law.survivalProbability(x) + law.probability(x) / 2;
        };
        double lower = count1 == 0 ? 0 : Quantiles.root(share -> above.applyAsDouble(share) - tail, 0, 1);
        double upper = count2 == 0 ? 1 : Quantiles.root(share -> above.applyAsDouble(share) - 1 + tail, 0, 1);
        return new Interval(lower / (1 - lower), upper / (1 - upper)).times(base2 / base1);
    }

    /// Interval by the normal law of the log ratio, with variance `phi (1/count1 + 1/count2)`: the quasi-Poisson contrast
    /// where counts vary `phi` times more than Poisson counts; 1 for Poisson counts.
    ///
    /// @throws IllegalArgumentException as [RateRatio#compare], for a count of 0 or a phi that isn't above 0
    public static Interval wald(long count1, double base1, long count2, double base2, double phi, double level) {
        RateRatio.check(count1, base1, count2, base2, level);
        if (count1 == 0 || count2 == 0 || !(phi > 0)) {
            throw new IllegalArgumentException("no log ratio of %d and %d, phi %s".formatted(count1, count2, phi));
        }
        double half = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2)
                * Math.sqrt(phi * (1.0 / count1 + 1.0 / count2));
        return new Interval(Math.exp(-half), Math.exp(half)).times(count1 / base1 / (count2 / base2));
    }

    /// Interval that agrees with [RateRatio#pMinlike].
    ///
    /// @throws IllegalArgumentException as [RateRatio#compare]
    public static Interval minlike(long count1, double base1, long count2, double base2, double level) {
        return inverted(count1, base1, count2, base2, level, UnlikelyOutcomes::minlike);
    }

    /// Interval that agrees with [#blakerP] (Blaker 2000, Canadian Journal of Statistics 28:783): inside the central one.
    ///
    /// @throws IllegalArgumentException as [RateRatio#compare]
    public static Interval blaker(long count1, double base1, long count2, double base2, double level) {
        return inverted(count1, base1, count2, base2, level, UnlikelyOutcomes::blaker);
    }

    /// Blaker's p-value of equal rates: the smaller tail, and the largest other tail that doesn't exceed it.
    ///
    /// @throws IllegalArgumentException as [RateRatio#compare]
    public static double blakerP(long count1, double base1, long count2, double base2) {
        RateRatio.check(count1, base1, count2, base2, 0.5);
        return UnlikelyOutcomes.blaker(
                BinomialDistribution.of(Math.toIntExact(count1 + count2), base1 / (base1 + base2)),
                Math.toIntExact(count1));
    }

    /// P-values fall on both sides of the observed share, by steps: where one of them crosses the level twice, one crossing
    /// is given.
    private static Interval inverted(long count1, double base1, long count2, double base2, double level, PValue p) {
        RateRatio.check(count1, base1, count2, base2, level);
        int x = Math.toIntExact(count1);
        int total = Math.toIntExact(count1 + count2);
        double share = (double) count1 / total;
        DoubleUnaryOperator excess = at -> p.of(BinomialDistribution.of(total, at), x) - (1 - level);
        double lower = count1 == 0 ? 0 : Quantiles.root(excess, 0, share);
        double upper = count2 == 0 ? 1 : Quantiles.root(at -> -excess.applyAsDouble(at), share, 1);
        return new Interval(lower / (1 - lower), upper / (1 - upper)).times(base2 / base1);
    }

    private interface PValue {

        double of(BinomialDistribution law, int observed);
    }
}
