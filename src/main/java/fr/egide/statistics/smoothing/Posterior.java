package fr.egide.statistics.smoothing;

import java.util.random.RandomGenerator;

import org.apache.commons.statistics.distribution.GammaDistribution;

import fr.egide.statistics.Interval;
import fr.egide.statistics.Quantiles;

/// What is known of one area's rate: a gamma law, in facts per unit of base. It answers for counting noise and for the
/// spread between areas, not for the uncertainty of the fitted law itself, which counts under some 30 areas.
///
/// @param shape of the gamma law; infinite where no spread was found: the rate is then `mean`, for certain
/// @param mean smoothed rate
/// @param ownWeight share of the area's own data in `mean`, 0 to 1; the rest is the class's
public record Posterior(double shape, double mean, double ownWeight) {

    /// The rate that holds with this probability, between 0 and 1 excluded.
    public double quantile(double probability) {
        return certain() ? mean : Quantiles.gamma(probability, shape) * mean / shape;
    }

    /// Central credible interval.
    ///
    /// @param level between 0 and 1 excluded, as 0.95
    public Interval interval(double level) {
        return new Interval(quantile((1 - level) / 2), quantile((1 + level) / 2));
    }

    /// Probability that the rate is above `threshold` (0 or more); over 0.8 "probably", over 0.95 "very probably" above
    /// (Richardson et al. 2004, Environmental Health Perspectives 112:1016).
    public double exceedance(double threshold) {
        if (certain()) {
            return mean > threshold ? 1 : 0;
        }
        return GammaDistribution.of(shape, 1).survivalProbability(threshold * shape / mean);
    }

    /// One rate drawn from the law.
    public double draw(RandomGenerator random) {
        return certain() ? mean : GammaDistribution.of(shape, mean / shape).createSampler(random::nextLong).sample();
    }

    private boolean certain() {
        return shape == Double.POSITIVE_INFINITY;
    }
}
