package fr.egide.statistics.structure;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

import org.apache.commons.statistics.distribution.NormalDistribution;

import fr.egide.statistics.Interval;
import fr.egide.statistics.Quantiles;

/// What marks a territory out: the share of one kind of facts in its facts, over that share in the area around it, itself
/// included (Brantingham & Brantingham 1998). 2 is a place twice as large as usual, whatever the levels: no high rate.
///
/// @param quotient 0 where the territory has no such fact
/// @param interval score interval of the ratio of the share here to the share in the rest of the area (Koopman 1984,
///        Biometrics 40:513), carried over to the quotient: sound at 0
public record LocationQuotient(double quotient, Interval interval) {

    private static final double FARTHEST = 40;

    /// @param kindHere facts of the kind in the territory, 0 or more
    /// @param allHere facts of every kind in the territory, `kindHere` or more
    /// @param kindAround facts of the kind in the whole area, `kindHere` or more
    /// @param allAround facts of every kind in the whole area
    /// @param dispersion φ, variance over binomial variance, 1 or more
    /// @param level between 0 and 1 excluded
    /// @return empty where the territory has no facts, the area none of the kind, or nothing lies outside the territory
    /// @throws IllegalArgumentException outside these bounds, or a territory that isn't within its area
    public static Optional<LocationQuotient> of(long kindHere, long allHere, long kindAround, long allAround,
            double dispersion, double level) {
        if (kindHere < 0 || allHere < kindHere || kindAround < kindHere || allAround - allHere < kindAround - kindHere
                || !(dispersion >= 1) || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "%d of %d in %d of %d, dispersion %s, level %s".formatted(kindHere, allHere,
                            kindAround, allAround, dispersion, level));
        }
        if (allHere == 0 || kindAround == 0 || allAround == allHere) {
            return Optional.empty();
        }
        double weight = (double) allHere / allAround;
        DoubleUnaryOperator quotient = ratio -> 1 / (weight + (1 - weight) / ratio);
        Interval ratio = ratio(new double[]{kindHere, allHere, kindAround - kindHere, allAround - allHere}, dispersion,
                NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2));
        return Optional.of(new LocationQuotient((double) kindHere / allHere / ((double) kindAround / allAround),
                new Interval(ratio.lower() == 0 ? 0 : quotient.applyAsDouble(ratio.lower()),
                        quotient.applyAsDouble(ratio.upper()))));
    }

    /// @param table facts of the kind and of all kinds here, then elsewhere
    private static Interval ratio(double[] table, double dispersion, double z) {
        double lower = table[0] == 0
                ? 0
                : Math.exp(Quantiles
                        .root(logRatio -> z - score(table, dispersion, Math.exp(logRatio)), -FARTHEST, FARTHEST));
        double upper = table[2] == 0
                ? Double.POSITIVE_INFINITY
                : Math.exp(Quantiles
                        .root(logRatio -> -z - score(table, dispersion, Math.exp(logRatio)), -FARTHEST, FARTHEST));
        return new Interval(lower, upper);
    }

    /// How far the shares are from this ratio, in standard errors under it; falls as the ratio grows.
    private static double score(double[] table, double dispersion, double ratio) {
        double a = (table[1] + table[3]) * ratio;
        double b = table[1] * ratio + table[0] + table[3] + table[2] * ratio;
        double c = table[0] + table[2];
        double elsewhere = 2 * c / (b + Math.sqrt(Math.max(0, b * b - 4 * a * c)));
        double here = ratio * elsewhere;
        double variance = Math.max(0, here * (1 - here)) / table[1]
                + ratio * ratio * elsewhere * (1 - elsewhere) / table[3];
        return (table[0] / table[1] - ratio * table[2] / table[3]) / Math.sqrt(dispersion * variance);
    }
}
