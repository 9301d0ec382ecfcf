package fr.egide.statistics.smoothing;

import fr.egide.statistics.Interval;
import fr.egide.statistics.IntervalsByCount;

/// Credible intervals of many areas of one class at one level, those of [Posterior#interval]: the areas with one count share
/// quantiles, up to their base.
public final class PosteriorIntervals {

    private final GammaPoisson law;
    private final IntervalsByCount ofUnitMean;

    /// @param level between 0 and 1 excluded
    public PosteriorIntervals(GammaPoisson law, double level) {
        this.law = law;
        ofUnitMean = new IntervalsByCount(count -> new Posterior(law.shape() + count, 1, 1).interval(level));
    }

    /// @throws IllegalArgumentException as [GammaPoisson#posterior]
    public Interval of(int count, double base) {
        return ofUnitMean.of(count).times(law.posterior(count, base).mean());
    }
}
