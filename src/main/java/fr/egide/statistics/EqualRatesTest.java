package fr.egide.statistics;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/// Unconditional test that two Poisson rates are equal (E-test: Krishnamoorthy & Thomson 2004, Journal of Statistical
/// Planning and Inference 119:23): more powerful than the test given the total, whose interval it doesn't share. The
/// statistic is `(x/base1 - y/base2)² / ((x + y) / (base1 base2))`, the variance under equality, as in R's `ptools`; the
/// paper's own is the same for equal bases.
public final class EqualRatesTest {

    private static final double TIE = 1e-9;
    private static final double NEGLIGIBLE = Double.MIN_NORMAL;

    private EqualRatesTest() {
    }

    /// Two-sided p-value; NaN when both counts are 0. The time grows as the square root of the counts.
    ///
    /// @param count1 first count of facts, 0 or more; count2 likewise
    /// @param base1 first base, above 0; base2 likewise
    /// @throws IllegalArgumentException for a negative count or a base that isn't above 0
    public static double pValue(long count1, double base1, long count2, double base2) {
        if (count1 < 0 || count2 < 0 || !(base1 > 0) || !(base2 > 0)) {
            throw new IllegalArgumentException("%d/%s against %d/%s".formatted(count1, base1, count2, base2));
        }
        if (count1 + count2 == 0) {
            return Double.NaN;
        }
        double rate1 = count1 / base1;
        double rate2 = count2 / base2;
        double observed = (rate1 - rate2) * (rate1 - rate2) * base1 * base2 / (count1 + count2);
        double common = (count1 + count2) / (base1 + base2);
        PoissonDistribution first = PoissonDistribution.of(common * base1);
        PoissonDistribution second = PoissonDistribution.of(common * base2);
        double sum = -first.probability(0) * second.probability(0);
        for (int x = 0; x <= first.getMean() || first.probability(x) > NEGLIGIBLE; x++) {
            double probability = first.probability(x);
            sum += probability > NEGLIGIBLE ? probability * farther(second, x / base1, base1, base2, observed) : 0;
        }
        return Math.min(1, sum);
    }

    /// Probability of the second counts as far from the first rate as observed: outside the roots of
    /// `(rate1 - rate2)² = observed × (rate1 / base2 + rate2 / base1)`.
    private static double farther(PoissonDistribution second, double rate1, double base1, double base2,
            double observed) {
        double middle = rate1 + observed / (2 * base1);
        double half = Math.sqrt(Math.max(0, middle * middle - rate1 * rate1 + observed * rate1 / base2));
        double slack = TIE * (1 + middle * base2);
        int below = (int) Math.floor((middle - half) * base2 + slack);
        int above = (int) Math.ceil((middle + half) * base2 - slack);
        return below >= above ? 1 : second.cumulativeProbability(below) + second.survivalProbability(above - 1);
    }
}
