package fr.egide.statistics.region;

import org.apache.commons.numbers.gamma.LogGamma;

/// How much more likely an area's risk is under the regime of the seed than among all areas around: the log-likelihood
/// ratio by which [RootedTerritory] joins communes. Risks of all areas follow a gamma law of mean 1; those of the seed's
/// regime, a gamma law around the seed's risk. One area in twenty of the regime may be anything and scores are held
/// as far on the other side, so that no single risk decides alone.
///
/// @param shape of the law of all areas, above 0; infinite where they don't differ
public record SameRegime(double shape) {

    /// Shape of the law of a regime: four areas in five within two thirds and one and a half times the seed's risk.
    public static final double TOLERANCE = 10;
    /// Of the areas of a regime, how many may be anything.
    public static final double ESCAPE = 0.05;

    private static final double SPREAD = 0.5;
    private static final double MOST = -Math.log(ESCAPE);
    private static final double LEAST_RISK = 1e-9;

    /// @throws IllegalArgumentException for a shape that isn't above 0
    public SameRegime {
        if (!(shape > 0)) {
            throw new IllegalArgumentException("shape %s".formatted(shape));
        }
    }

    /// Between `log(ESCAPE)` and its opposite; 0 where areas differ less than the tolerance, for they say nothing of regimes.
    ///
    /// @param risk of the area over the mean risk of all, 0 or more
    /// @param seed the same of the seed
    public double score(double risk, double seed) {
        if (shape >= TOLERANCE) {
            return 0;
        }
        double log = Math.log(Math.max(risk, LEAST_RISK));
        return mixed(logDensity(TOLERANCE, log - Math.log(Math.max(seed, LEAST_RISK))) - logDensity(shape, log));
    }

    /// The same for a covariate, standardised over all areas: those of the regime lie within half a standard deviation of
    /// the seed two times in three.
    public static double covariateScore(double value, double seed) {
        double apart = (value - seed) / SPREAD;
        return mixed((value * value - apart * apart) / 2 - Math.log(SPREAD));
    }

    private static double mixed(double logRatio) {
        double score = Math.log((1 - ESCAPE) * Math.exp(Math.min(logRatio, MOST)) + ESCAPE);
        return Math.min(score, MOST);
    }

    /// Of the logarithm of a gamma variable of mean 1.
    private static double logDensity(double shape, double log) {
        return shape * Math.log(shape) - LogGamma.value(shape) + shape * (log - Math.exp(log));
    }
}
