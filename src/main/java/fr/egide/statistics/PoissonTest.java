package fr.egide.statistics;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/// Test of one count against the number expected: X ~ Poisson(expected).
///
/// @param pCentral twice the smaller tail, at most 1: agrees with [PoissonInterval#garwood]
/// @param pMidP central, with half the probability of the observed count: agrees with [PoissonInterval#midP]
/// @param pMinlike sum of counts no likelier than the observed one (R's `poisson.test`): agrees with neither
public record PoissonTest(double pCentral, double pMidP, double pMinlike) {

    private static final double LIKELIHOOD_SLACK = 1 + 1e-7;

    /// @param count facts, 0 or more
    /// @param expected number of facts under the hypothesis (reference rate × base), above 0
    /// @throws IllegalArgumentException for a negative count, an expected number that isn't above 0
    public static PoissonTest against(long count, double expected) {
        if (count < 0 || !(expected > 0)) {
            throw new IllegalArgumentException("%d against %s".formatted(count, expected));
        }
        PoissonDistribution law = PoissonDistribution.of(expected);
        int x = Math.toIntExact(count);
        double below = law.cumulativeProbability(x);
        double above = law.survivalProbability(x - 1);
        double half = law.probability(x) / 2;
        return new PoissonTest(Math.min(1, 2 * Math.min(below, above)),
                Math.min(1, 2 * Math.min(below - half, above - half)), minlike(law, x));
    }

    private static double minlike(PoissonDistribution law, int x) {
        double limit = law.probability(x) * LIKELIHOOD_SLACK;
        int mirror = (int) Math.floor(law.getMean());
        if (x > law.getMean()) {
            while (mirror >= 0 && law.probability(mirror) > limit) {
                mirror--;
            }
            return law.survivalProbability(x - 1) + law.cumulativeProbability(mirror);
        }
        while (law.probability(mirror) > limit || mirror <= x) {
            mirror++;
        }
        return Math.min(1, law.cumulativeProbability(x) + law.survivalProbability(mirror - 1));
    }
}
