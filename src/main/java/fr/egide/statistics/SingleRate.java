package fr.egide.statistics;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/// One Poisson rate beside a reference rate known without error, exact (R's `poisson.test`).
///
/// @param rate facts per unit of base
/// @param interval exact interval of the rate (Garwood)
/// @param pCentral twice the smaller tail, at most 1: agrees with `interval`
/// @param pMidP central, with half the probability of the observed count
/// @param pMinlike sum of outcomes no likelier than the observed one: never read beside `interval`
public record SingleRate(double rate, Interval interval, double pCentral, double pMidP, double pMinlike) {

    private static final double LIKELIHOOD_SLACK = 1 + 1e-7;

    /// @param count facts, 0 or more
    /// @param base above 0
    /// @param reference rate in facts per unit of base, above 0
    /// @param level between 0 and 1 excluded
    /// @throws IllegalArgumentException outside these bounds
    public static SingleRate compare(long count, double base, double reference, double level) {
        if (!(base > 0) || !(reference > 0)) {
            throw new IllegalArgumentException("base %s, reference %s".formatted(base, reference));
        }
        Interval interval = PoissonInterval.garwood(count, level).times(1 / base);
        int x = Math.toIntExact(count);
        PoissonDistribution law = PoissonDistribution.of(base * reference);
        double half = law.probability(x) / 2;
        double tail = Math.min(law.cumulativeProbability(x), law.survivalProbability(x - 1));
        return new SingleRate(count / base, interval, Math.min(1, 2 * tail), Math.min(1, 2 * (tail - half)),
                minlike(law, x));
    }

    private static double minlike(PoissonDistribution law, int observed) {
        double limit = law.probability(observed) * LIKELIHOOD_SLACK;
        if (observed < law.getMean()) {
            int mirror = (int) Math.ceil(law.getMean());
            while (law.probability(mirror) > limit) {
                mirror++;
            }
            return Math.min(1, law.cumulativeProbability(observed) + law.survivalProbability(mirror - 1));
        }
        int mirror = (int) Math.floor(law.getMean());
        while (mirror >= 0 && law.probability(mirror) > limit) {
            mirror--;
        }
        return Math.min(1, law.survivalProbability(observed - 1) + law.cumulativeProbability(mirror));
    }
}
