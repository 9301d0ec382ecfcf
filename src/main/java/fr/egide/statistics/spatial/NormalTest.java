package fr.egide.statistics.spatial;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// A statistic against its moments when nothing is spatial, by the normal approximation.
///
/// @param expectation without any spatial structure
/// @param variance above 0
/// @param z distance from `expectation` in standard deviations
/// @param pGreater probability of a z at least as great
/// @param pTwoSided probability of a z at least as far on either side
public record NormalTest(double expectation, double variance, double z, double pGreater, double pTwoSided) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /// Share of the squared expectation under which a variance is the rounding of zero.
    private static final double ROUNDING = 1e-12;

    static NormalTest of(double statistic, double expectation, double variance) {
        return ofScore((statistic - expectation) / Math.sqrt(variance), expectation, variance);
    }

    /// For a statistic which falls when neighbours agree: z is turned, so that a great z still speaks of agreement.
    static NormalTest turned(double statistic, double expectation, double variance) {
        return ofScore((expectation - statistic) / Math.sqrt(variance), expectation, variance);
    }

    /// Whether the statistic can vary at all: it can't when every unit is beside every other.
    boolean canVary() {
        return variance > ROUNDING * expectation * expectation;
    }

    static NormalTest ofScore(double z, double expectation, double variance) {
        return new NormalTest(expectation, variance, z, NORMAL.survivalProbability(z),
                Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z))));
    }
}
