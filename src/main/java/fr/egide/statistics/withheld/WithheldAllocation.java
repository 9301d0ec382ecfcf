package fr.egide.statistics.withheld;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;

import fr.egide.statistics.Interval;

/// Facts of withheld communes, given the published total of all those withheld in their département. Poisson counts with a
/// known sum are multinomial, each commune in proportion to its expected facts (Feller 1968, An Introduction to Probability
/// Theory, VI); a group of communes is binomial. Uses published totals alone, tells nothing of a commune's own facts, and
/// speaks of three communes or more so that nobody takes it for that; groups that differ by a commune or two are not to be
/// shown side by side.
public final class WithheldAllocation {

    private static final int FEWEST_COMMUNES = 3;

    private final int total;
    private final double[] expectations;

    /// @param total facts of all the communes withheld in the département: their published mean times their number
    /// @param bases inhabitants (or dwellings) of each of these communes, 0 or more
    /// @param rates expected of each, in facts per unit of base, 0 or more, in any unit common to all
    /// @throws IllegalArgumentException outside these bounds, or if nothing is expected anywhere
    public WithheldAllocation(long total, double[] bases, double[] rates) {
        if (total < 0 || bases.length != rates.length) {
            throw new IllegalArgumentException(
                    "%d facts, %d bases, %d rates".formatted(total, bases.length, rates.length));
        }
        this.total = Math.toIntExact(total);
        expectations = IntStream.range(0, bases.length).mapToDouble(i -> expectation(bases[i], rates[i])).toArray();
        if (!(Arrays.stream(expectations).sum() > 0)) {
            throw new IllegalArgumentException("nothing is expected in any of the communes");
        }
    }

    private static double expectation(double base, double rate) {
        if (!(base >= 0) || !(rate >= 0)) {
            throw new IllegalArgumentException("rate %s on a base of %s".formatted(rate, base));
        }
        return base * rate;
    }

    /// Facts of a group of withheld communes, their rates being those expected: the uncertainty is counting noise alone.
    ///
    /// @param communes three or more, by index from 0, each once
    /// @param level of the interval, between 0 and 1 excluded
    /// @throws IllegalArgumentException for one or two communes, one named twice, or a level outside ]0, 1[
    public WithheldFacts among(int[] communes, double level) {
        check(communes, level);
        return binomial(communes, level);
    }

    /// Facts of a group of withheld communes whose rates are uncertain, each gamma with this shape around the rate
    /// expected: Dirichlet-multinomial, by simulation. Exact where all expectations are equal; elsewhere it neglects what
    /// the total itself says of the rates.
    ///
    /// @param communes as in [#among]
    /// @param shape of the gamma law between communes of one class, above 0, as GammaPoisson fits it
    /// @param draws simulations, 2 or more; 2,000 by custom
    /// @param seed to store with the result
    /// @throws IllegalArgumentException outside these bounds or as [#among]
    public WithheldFacts simulate(int[] communes, double shape, int draws, double level, long seed) {
        check(communes, level);
        if (!(shape > 0) || shape == Double.POSITIVE_INFINITY || draws < 2) {
            throw new IllegalArgumentException("shape %s, %d draws".formatted(shape, draws));
        }
        SplittableRandom random = new SplittableRandom(seed);
        GammaDistribution.Sampler gamma = GammaDistribution.of(shape, 1 / shape).createSampler(random::nextLong);
        boolean[] inside = new boolean[expectations.length];
        for (int commune : communes) {
            inside[commune] = true;
        }
        double[] facts = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            double all = 0;
            double group = 0;
            for (int i = 0; i < expectations.length; i++) {
                double drawn = expectations[i] * gamma.sample();
                all += drawn;
                group += inside[i] ? drawn : 0;
            }
            facts[draw] = BinomialDistribution.of(total, Math.min(1, group / all)).createSampler(random::nextLong)
                    .sample();
        }
        return summary(facts, level);
    }

    private static WithheldFacts summary(double[] facts, double level) {
        Arrays.sort(facts);
        double mean = Arrays.stream(facts).average().orElseThrow();
        double squares = Arrays.stream(facts).map(count -> (count - mean) * (count - mean)).sum();
        double tail = (1 - level) / 2;
        return new WithheldFacts(mean, Math.sqrt(squares / (facts.length - 1)),
                new Interval(facts[(int) (tail * facts.length)],
                        facts[(int) Math.ceil((1 - tail) * facts.length) - 1]));
    }

    WithheldFacts binomial(int[] communes, double level) {
        double share = share(communes);
        BinomialDistribution law = BinomialDistribution.of(total, share);
        double tail = (1 - level) / 2;
        return new WithheldFacts(total * share, Math.sqrt(law.getVariance()),
                new Interval(law.inverseCumulativeProbability(tail), law.inverseCumulativeProbability(1 - tail)));
    }

    double share(int[] communes) {
        return Math.min(1, Arrays.stream(communes).mapToDouble(commune -> expectations[commune]).sum()
                / Arrays.stream(expectations).sum());
    }

    private void check(int[] communes, double level) {
        if (Arrays.stream(communes).distinct().count() < Math.max(FEWEST_COMMUNES, communes.length)) {
            throw new IllegalArgumentException(
                    "withheld facts are told for %d distinct communes or more together, never for one or two, not %s"
                            .formatted(FEWEST_COMMUNES, Arrays.toString(communes)));
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level %s".formatted(level));
        }
    }
}
