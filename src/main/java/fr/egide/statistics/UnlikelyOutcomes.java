package fr.egide.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/// P-values of a binomial count that gather outcomes on both sides.
final class UnlikelyOutcomes {

    /// Outcomes this close in likelihood are held to be as likely as each other, as in R.
    private static final double SLACK = 1 + 1e-7;

    private UnlikelyOutcomes() {
    }

    /// Sum of outcomes no likelier than the observed one.
    static double minlike(BinomialDistribution law, int observed) {
        double limit = law.probability(observed) * SLACK;
        double sum = 0;
        for (int x = 0; x <= law.getNumberOfTrials(); x++) {
            double probability = law.probability(x);
            sum += probability <= limit ? probability : 0;
        }
        return Math.min(1, sum);
    }

    /// The smaller tail of the observed outcome, and the largest tail of the other side that doesn't exceed it.
    static double blaker(BinomialDistribution law, int observed) {
        double below = law.cumulativeProbability(observed);
        double above = law.survivalProbability(observed - 1);
        double limit = Math.min(below, above) * SLACK;
        double other = 0;
        if (below < above) {
            for (int x = law.getNumberOfTrials(); x > observed && law.survivalProbability(x - 1) <= limit; x--) {
                other = law.survivalProbability(x - 1);
            }
        } else {
            for (int x = 0; x < observed && law.cumulativeProbability(x) <= limit; x++) {
                other = law.cumulativeProbability(x);
            }
        }
        return Math.min(1, Math.min(below, above) + other);
    }
}
