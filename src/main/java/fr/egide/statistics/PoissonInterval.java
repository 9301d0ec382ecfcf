package fr.egide.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/// Intervals for the mean of a Poisson count, in counts; divide by the base for a rate.
/// They answer for counting noise alone, not for series of facts with one cause.
public final class PoissonInterval {

    private PoissonInterval() {
    }

    /// Exact interval (Garwood 1936, Biometrika 28:437): coverage is never under `level`.
    ///
    /// @param count facts, 0 or more
    /// @param level between 0 and 1 excluded, as 0.95
    /// @throws IllegalArgumentException for a negative count or a level outside ]0, 1[
    public static Interval garwood(long count, double level) {
        check(count, level);
        double tail = (1 - level) / 2;
        double lower = count == 0 ? 0 : Quantiles.gamma(tail, count);
        return new Interval(lower, Quantiles.gamma(1 - tail, count + 1.0));
    }

    /// Mid-P interval (Cohen & Yang 1994): half the probability of the observed count; coverage near `level` on average.
    ///
    /// @throws IllegalArgumentException as [#garwood]
    public static Interval midP(long count, double level) {
        check(count, level);
        double tail = (1 - level) / 2;
        Interval wide = garwood(count, level);
        double lower = count == 0
                ? 0
                : Quantiles.root(mean -> upperTail(count, mean) - tail, wide.lower(), Math.max(count, wide.lower()));
        return new Interval(lower,
                Quantiles.root(mean -> upperTail(count, mean) - (1 - tail), Math.max(count, 1e-12), wide.upper()));
    }

    /// Byar's approximation of [#garwood] (Rothman & Boice 1979), in closed form: good to 1 % from 10 facts on.
    ///
    /// @throws IllegalArgumentException as [#garwood]
    public static Interval byar(long count, double level) {
        check(count, level);
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        return new Interval(count == 0 ? 0 : byarBound(count, -z), byarBound(count + 1.0, z));
    }

    private static double byarBound(double count, double z) {
        return count * Math.pow(1 - 1 / (9 * count) + z / (3 * Math.sqrt(count)), 3);
    }

    /// P(X > x) + P(X = x) / 2, increasing with the mean.
    private static double upperTail(long count, double mean) {
        PoissonDistribution law = PoissonDistribution.of(mean);
        int x = Math.toIntExact(count);
        return law.survivalProbability(x) + law.probability(x) / 2;
    }

    private static void check(long count, double level) {
        if (count < 0 || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("count %d, level %s".formatted(count, level));
        }
    }
}
