package fr.egide.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/// Other intervals for the ratio of two Poisson rates than the exact one of [RateRatio]: nearer the level on average, or
/// for counts that vary more than Poisson. Counts are 0 or more, bases above 0, levels between 0 and 1 excluded; every
/// method throws IllegalArgumentException otherwise.
public final class RatioIntervals {

    private static final double EDGE = 1e-15;

    private RatioIntervals() {
    }

    /// Mid-P interval given the total (Cohen & Yang 1994; Fay 2010): agrees with [RateRatio#pMidP].
    public static Interval midP(long count1, double base1, long count2, double base2, double level) {
        Interval exact = RateRatio.compare(count1, base1, count2, base2, level).interval();
        double bases = base2 / base1;
        int first = Math.toIntExact(count1);
        int total = Math.toIntExact(count1 + count2);
        double tail = (1 - level) / 2;
        double from = share(exact.lower() / bases);
        double to = Math.min(1 - EDGE, share(exact.upper() / bases));
        double lower = count1 == 0
                ? 0
                : Quantiles.root(share -> upperTail(total, first, share) - tail, from, to);
        double upper = count2 == 0
                ? 1
                : Quantiles.root(share -> upperTail(total, first, share) - (1 - tail), Math.max(from, EDGE), to);
        return new Interval(odds(lower) * bases, odds(upper) * bases);
    }

    /// Normal interval of the logarithm, variance `dispersion × (1/count1 + 1/count2)`: Wald's for dispersion 1,
    /// quasi-Poisson above. Both bounds are NaN when a count is 0, where it says nothing.
    ///
    /// @param dispersion variance over mean, above 0: from [fr.egide.statistics.dispersion.YearlyDispersion]
    public static Interval logNormal(long count1, double base1, long count2, double base2, double dispersion,
            double level) {
        double ratio = RateRatio.compare(count1, base1, count2, base2, level).ratio();
        if (!(dispersion > 0)) {
            throw new IllegalArgumentException("dispersion " + dispersion);
        }
        if (count1 == 0 || count2 == 0) {
            return new Interval(Double.NaN, Double.NaN);
        }
        double half = Quantiles.normal(level) * Math.sqrt(dispersion * (1.0 / count1 + 1.0 / count2));
        return new Interval(ratio * Math.exp(-half), ratio * Math.exp(half));
    }

    private static double share(double odds) {
        return Double.isInfinite(odds) ? 1 : odds / (1 + odds);
    }

    private static double odds(double share) {
        return share / (1 - share);
    }

    /// P(X > x) + P(X = x) / 2, increasing with the share.
    private static double upperTail(int total, int first, double share) {
        BinomialDistribution law = BinomialDistribution.of(total, share);
        return law.survivalProbability(first) + law.probability(first) / 2;
    }
}
