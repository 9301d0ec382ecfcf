package fr.egide.statistics.trend;

import org.apache.commons.statistics.distribution.TDistribution;

import fr.egide.statistics.Interval;
import fr.egide.statistics.trend.Outcome.Defined;
import fr.egide.statistics.trend.Outcome.Reason;
import fr.egide.statistics.trend.Outcome.Undefined;

/// Log-linear trend of counts that are noisier (or quieter) than Poisson: variance φ times the mean, φ by Pearson's
/// statistic, quantiles of Student with readings less two degrees (McCullagh & Nelder 1989). With ten readings these are
/// what makes the interval honest. For fewer than 5 facts a reading, [ExactTrend] instead.
///
/// @param poisson the fit, whose standard errors are those of Poisson counts
/// @param dispersion φ, above 0, not held to 1
public record QuasiPoissonTrend(PoissonTrend poisson, double dispersion) {

    private static final double NOTHING = 1e-20;

    /// @throws IllegalArgumentException as [PoissonTrend#fit]
    public static Outcome<QuasiPoissonTrend> fit(long[] counts, double[] bases, double[] times) {
        return switch (PoissonTrend.fit(counts, bases, times)) {
            case Undefined<PoissonTrend>(Reason reason) -> new Undefined<>(reason);
            case Defined<PoissonTrend>(PoissonTrend poisson) -> poisson.pearson() > NOTHING * poisson.facts()
                    ? new Defined<>(new QuasiPoissonTrend(poisson, poisson.pearson() / poisson.degrees()))
                    : new Undefined<>(Reason.NO_NOISE);
        };
    }

    public double seIntercept() {
        return poisson.seIntercept() * Math.sqrt(dispersion);
    }

    public double seSlope() {
        return poisson.seSlope() * Math.sqrt(dispersion);
    }

    /// Change of the rate per unit of time, as a proportion: -0.05 is 5 % less each year.
    public double annualChange() {
        return Math.expm1(poisson.slope());
    }

    /// Interval of [#annualChange], a proportion too.
    ///
    /// @param level between 0 and 1 excluded
    public Interval annualChange(double level) {
        double half = student().inverseSurvivalProbability((1 - level) / 2) * seSlope();
        return new Interval(Math.expm1(poisson.slope() - half), Math.expm1(poisson.slope() + half));
    }

    /// Two-sided p-value of no trend.
    public double p() {
        return 2 * student().survivalProbability(Math.abs(poisson.slope()) / seSlope());
    }

    /// Where a count to come should fall if the trend goes on: noise of the count and doubt on the trend, on the scale of the
    /// power 2/3 that makes Poisson counts symmetric (Farrington et al. 1996, JRSS A 159:547), with Student's quantile and a
    /// dispersion of 1 at least. A trend carried on for more than a year or two is an assumption, not a result.
    ///
    /// @param base base of the reading to come, above 0
    /// @param time its time
    /// @param level between 0 and 1 excluded
    /// @return bounds in facts
    public Interval prediction(double base, double time, double level) {
        double mean = poisson.mean(base, time);
        double noise = Math.max(1, dispersion) * (1 / mean + poisson.logVariance(time));
        double half = student().inverseSurvivalProbability((1 - level) / 2) * Math.sqrt(noise) * 2 / 3;
        return new Interval(mean * Math.pow(Math.max(0, 1 - half), 1.5), mean * Math.pow(1 + half, 1.5));
    }

    private TDistribution student() {
        return TDistribution.of(poisson.degrees());
    }
}
