package fr.egide.statistics.power;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// What is asked of a two-sided comparison.
///
/// @param level confidence of its interval, between 0 and 1 excluded: 0.95 is a two-sided test at 5 %
/// @param power probability of seeing an effect that is there, between 0.5 and 1 excluded
public record Aim(double level, double power) {

    /// Two-sided 5 %, power 80 %.
    public static final Aim USUAL = new Aim(0.95, 0.8);

    /// @throws IllegalArgumentException outside these bounds
    public Aim {
        if (!(level > 0 && level < 1 && power >= 0.5 && power < 1)) {
            throw new IllegalArgumentException("level %s, power %s".formatted(level, power));
        }
    }

    /// Probability of each tail where the test rejects.
    double tail() {
        return (1 - level) / 2;
    }

    /// Standard errors between no effect and an effect seen with this power, under a normal approximation.
    double distance() {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        return normal.inverseSurvivalProbability(tail()) + normal.inverseCumulativeProbability(power);
    }
}
