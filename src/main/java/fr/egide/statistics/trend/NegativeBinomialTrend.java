package fr.egide.statistics.trend;

import java.util.Optional;

import fr.egide.statistics.trend.Outcome.Defined;
import fr.egide.statistics.trend.Outcome.Reason;
import fr.egide.statistics.trend.Outcome.Undefined;

/// Log-linear trend of negative binomial counts, variance `μ + μ²/θ`, by maximum likelihood of the three parameters
/// (Venables & Ripley 2002, §7.4). For long series (15 readings or more): θ is badly known under that.
///
/// Counts no noisier than Poisson have no finite θ: the fit is then Poisson's and `theta` and `seTheta` are infinite.
///
/// @param intercept at time 0, logarithm of the rate per unit of base
/// @param slope change of the log rate per unit of time
/// @param seIntercept standard error of the intercept, θ taken as known
/// @param seSlope standard error of the slope, θ taken as known
/// @param theta size; infinite where Poisson is enough
/// @param seTheta standard error of θ, the line taken as known
/// @param logLikelihood at the maximum, constants included
public record NegativeBinomialTrend(double intercept, double slope, double seIntercept, double seSlope, double theta,
        double seTheta, double logLikelihood) {

    /// @param counts facts of each reading, 0 or more
    /// @param bases base of each reading (inhabitants, dwellings, days), 0 or more
    /// @param times increasing, in years, gaps allowed
    /// @throws IllegalArgumentException for arrays of unequal lengths, a negative count or base, times that don't increase
    public static Outcome<NegativeBinomialTrend> fit(long[] counts, double[] bases, double[] times) {
        Optional<Reason> obstacle = Readings.obstacle(counts, bases, times);
        return obstacle.isPresent()
                ? new Undefined<>(obstacle.get())
                : new Defined<>(new NegativeBinomialFit(counts, bases, times).best());
    }

    /// Whether Poisson is enough: the counts are no noisier than that.
    public boolean isPoisson() {
        return Double.isInfinite(theta);
    }
}
