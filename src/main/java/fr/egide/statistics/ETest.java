package fr.egide.statistics;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/// Test of equal Poisson rates that isn't conditional on the total of the counts, more powerful where both are small
/// (Krishnamoorthy & Thomson 2004, Journal of Statistical Planning and Inference 119:23). The difference is standardised by
/// the common rate, as R's ptools does; the paper's own statistic, standardised by each rate, orders outcomes in the same
/// way where bases are equal and slightly otherwise where they aren't.
public final class ETest {

    /// Outcomes beyond this many standard deviations weigh less than the last digit.
    private static final double REACH = 12;
    private static final double SLACK = 1 - 1e-12;

    private ETest() {
    }

    /// P-value: probability, at the common rate, of a standardised difference at least as large as the observed one. Takes
    /// time in proportion to the product of the counts, up to large ones, then to their geometric mean.
    ///
    /// @return NaN where both counts are 0
    /// @throws IllegalArgumentException as [RateRatio#compare]
    public static double p(long count1, double base1, long count2, double base2) {
        RateRatio.check(count1, base1, count2, base2, 0.5);
        if (count1 + count2 == 0) {
            return Double.NaN;
        }
        double rate = (count1 + count2) / (base1 + base2);
        double[] first = probabilities(rate * base1);
        double[] second = probabilities(rate * base2);
        double observed = statistic(count1, base1, count2, base2) * SLACK;
        double sum = 0;
        for (int x = 0; x < first.length; x++) {
            for (int y = 0; y < second.length; y++) {
                sum += statistic(x, base1, y, base2) >= observed ? first[x] * second[y] : 0;
            }
        }
        return Math.min(1, sum);
    }

    private static double[] probabilities(double mean) {
        PoissonDistribution law = PoissonDistribution.of(mean);
        double[] probabilities = new double[(int) (mean + REACH * Math.sqrt(mean) + 3 * REACH)];
        for (int x = (int) Math.max(0, mean - REACH * Math.sqrt(mean)); x < probabilities.length; x++) {
            probabilities[x] = law.probability(x);
        }
        return probabilities;
    }

    /// Squared, up to a constant; NaN, hence never as large, for no fact on either side.
    private static double statistic(long count1, double base1, long count2, double base2) {
        double difference = count1 / base1 - count2 / base2;
        return difference * difference / (count1 + count2);
    }
}
