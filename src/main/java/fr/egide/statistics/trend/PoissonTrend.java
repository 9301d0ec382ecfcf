package fr.egide.statistics.trend;

import java.util.Arrays;
import java.util.Optional;

import fr.egide.statistics.trend.Outcome.Defined;
import fr.egide.statistics.trend.Outcome.Reason;
import fr.egide.statistics.trend.Outcome.Undefined;

/// Log-linear Poisson trend `log μ = log base + intercept + slope × time` by maximum likelihood (McCullagh & Nelder 1989).
/// Its standard errors answer for counting noise alone: read [QuasiPoissonTrend] for facts that come in series.
///
/// @param intercept at time 0, logarithm of the rate per unit of base
/// @param slope change of the log rate per unit of time
/// @param seIntercept standard error of the intercept
/// @param seSlope standard error of the slope
/// @param centre mean time of the facts: there the level and the slope are uncorrelated
/// @param facts total of the counts
/// @param deviance twice the log-likelihood lost against a perfect fit
/// @param pearson sum of squared Pearson residuals
/// @param degrees readings less two
public record PoissonTrend(double intercept, double slope, double seIntercept, double seSlope, double centre,
        long facts,
        double deviance, double pearson, int degrees) {

    private static final int STEPS = 100;
    private static final double LARGEST_STEP = 2;
    private static final double TOLERANCE = 1e-13;

    /// A reading left out is a reading with an effect of its own: that is how a year out of the ordinary is set aside.
    ///
    /// @param counts facts of each reading, 0 or more
    /// @param bases base of each reading (inhabitants, dwellings, days), 0 or more
    /// @param times increasing, in years, gaps allowed
    /// @throws IllegalArgumentException for arrays of unequal lengths, a negative count or base, times that don't increase
    public static Outcome<PoissonTrend> fit(long[] counts, double[] bases, double[] times) {
        Optional<Reason> obstacle = Readings.obstacle(counts, bases, times);
        return obstacle.isPresent() ? new Undefined<>(obstacle.get()) : new Defined<>(fitted(counts, bases, times));
    }

    /// Expected count on a base at a time.
    public double mean(double base, double time) {
        return base * Math.exp(intercept + slope * time);
    }

    /// Variance of the log of the expected count at a time, for counts as noisy as Poisson.
    double logVariance(double time) {
        double distance = (time - centre) * seSlope;
        return 1.0 / facts + distance * distance;
    }

    static PoissonTrend fitted(long[] counts, double[] bases, double[] times) {
        long facts = Arrays.stream(counts).sum();
        double centre = 0;
        for (int i = 0; i < counts.length; i++) {
            centre += counts[i] * times[i] / facts;
        }
        double slope = 0;
        double step = Double.MAX_VALUE;
        for (int k = 0; k < STEPS && Math.abs(step) > TOLERANCE; k++) {
            step = step(bases, times, centre, slope);
            slope += step;
        }
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += bases[i] * Math.exp(slope * (times[i] - centre));
        }
        return described(counts, bases, times, centre, Math.log(facts / sum), slope, facts);
    }

    /// Newton's step towards the slope under which the expected mean time of the facts is `centre`; the level is solved out.
    private static double step(double[] bases, double[] times, double centre, double slope) {
        double sum = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < bases.length; i++) {
            double time = times[i] - centre;
            double weight = bases[i] * Math.exp(slope * time);
            sum += weight;
            first += weight * time;
            second += weight * time * time;
        }
        double mean = first / sum;
        double span = times[times.length - 1] - times[0];
        return Math.clamp(-mean / (second / sum - mean * mean), -LARGEST_STEP / span, LARGEST_STEP / span);
    }

    private static PoissonTrend described(long[] counts, double[] bases, double[] times, double centre, double level,
            double slope, long facts) {
        double information = 0;
        double deviance = 0;
        double pearson = 0;
        for (int i = 0; i < counts.length; i++) {
            double time = times[i] - centre;
            double mean = bases[i] * Math.exp(level + slope * time);
            double residual = counts[i] - mean;
            information += mean * time * time;
            pearson += residual * residual / mean;
            deviance += 2 * ((counts[i] == 0 ? 0 : counts[i] * Math.log(counts[i] / mean)) - residual);
        }
        double seSlope = 1 / Math.sqrt(information);
        return new PoissonTrend(level - slope * centre, slope, Math.hypot(1 / Math.sqrt(facts), centre * seSlope),
                seSlope,
                centre, facts, deviance, pearson, counts.length - 2);
    }
}
