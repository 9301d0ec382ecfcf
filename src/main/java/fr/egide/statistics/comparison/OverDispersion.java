package fr.egide.statistics.comparison;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.NormalDistribution;

import fr.egide.statistics.Interval;

/// How much more comparable areas differ than Poisson counts would, and the funnel that follows (Spiegelhalter 2005,
/// Quality and Safety in Health Care 14:347; Spiegelhalter et al. 2012, JRSS A 175:1).
///
/// @param scale on which scores, `tau2` and limits are taken
/// @param phi mean squared score; 1 for Poisson counts
/// @param tau2 variance between areas on the scale (additive random effects), 0 or more
/// @param scores of the areas that were kept, as winsorised
@SuppressWarnings("ArrayRecordComponent")
public record OverDispersion(Scale scale, double phi, double tau2, double[] scores) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /// The usual measure: square-root scale, a tenth of the areas winsorised on each side.
    ///
    /// @throws IllegalArgumentException as [#measure(int\[\], double\[\], Scale, Extremes, double)]
    public static OverDispersion measure(int[] observed, double[] expected) {
        return measure(observed, expected, Scale.SQUARE_ROOT, Extremes.WINSORISED, 0.1);
    }

    /// @param observed facts of each area, 0 or more (1 or more on the log scale); leave withheld areas out
    /// @param expected facts of the same areas, above 0
    /// @param trim share of the areas winsorised or cut on each side, 0 to below a half
    /// @throws IllegalArgumentException outside these bounds, or for fewer than two areas
    public static OverDispersion measure(int[] observed, double[] expected, Scale scale, Extremes extremes,
            double trim) {
        if (observed.length != expected.length || observed.length < 2 || !(trim >= 0 && trim < 0.5)) {
            throw new IllegalArgumentException(
                    "%d areas, %d expectations, trimmed by %s".formatted(observed.length, expected.length, trim));
        }
        double[] scores = IntStream.range(0, observed.length)
                .mapToDouble(i -> checked(scale.score(observed[i], expected[i]))).toArray();
        double[] kept = extremes.apply(scores, trim);
        double squares = Arrays.stream(kept).map(score -> score * score).sum();
        double weights = 0;
        double weights2 = 0;
        for (int i : extremes.kept(scores, trim)) {
            double weight = Math.pow(scale.standardError(expected[i]), -2);
            weights += weight;
            weights2 += weight * weight;
        }
        double tau2 = Math.max(0, (squares - (kept.length - 1)) / (weights - weights2 / weights));
        return new OverDispersion(scale, squares / kept.length, tau2, kept);
    }

    private static double checked(double score) {
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("an area has no score on this scale: no fact, or none expected");
        }
        return score;
    }

    /// Whether the spread exceeds what chance gives to this many areas: else limits are those of Poisson counts.
    public boolean beyondChance() {
        return phi > 1 + 2 * Math.sqrt(2.0 / scores.length);
    }

    /// Limits of the ratio of facts to expected facts that this spread makes usual.
    ///
    /// @param facts expected, above 0
    /// @param level between 0 and 1 excluded: 0.95 and 0.998 by custom
    /// @throws IllegalArgumentException outside these bounds
    public Interval limits(double facts, double level) {
        if (!(facts > 0) || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("%s expected at %s".formatted(facts, level));
        }
        double half = NORMAL.inverseSurvivalProbability((1 - level) / 2) * standardError(facts);
        return new Interval(scale.back(scale.of(1) - half), scale.back(scale.of(1) + half));
    }

    /// Two-sided p-value of an area among areas so spread; adjust for their number before listing any.
    public double pValue(int observed, double facts) {
        double score = scale.score(observed, facts) * scale.standardError(facts) / standardError(facts);
        return 2 * NORMAL.survivalProbability(Math.abs(score));
    }

    private double standardError(double facts) {
        return Math.hypot(scale.standardError(facts), beyondChance() ? Math.sqrt(tau2) : 0);
    }
}
