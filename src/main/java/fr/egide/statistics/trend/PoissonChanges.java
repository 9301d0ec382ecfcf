package fr.egide.statistics.trend;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Changes of rate in a series of Poisson counts: segments of constant rate, of least deviance plus a penalty for each change.
/// Counts noisier than Poisson give changes that aren't there: known breaks and the season belong out of the series first.
///
/// Positions are the last reading of each segment but the last one, numbered from 1.
public final class PoissonChanges {

    private final long[] sums;
    private final double[] bases;
    private final int shortest;

    /// @param counts facts of each reading, 0 or more
    /// @param bases base of each reading (inhabitants, days), above 0
    /// @param shortest readings in a segment, 1 or more: 6 for months
    /// @throws IllegalArgumentException for arrays of unequal lengths, fewer readings than `shortest`, a negative count, a
    ///         base that isn't above 0
    public PoissonChanges(long[] counts, double[] bases, int shortest) {
        if (counts.length != bases.length || shortest < 1 || counts.length < shortest
                || Arrays.stream(counts).anyMatch(count -> count < 0)
                || !Arrays.stream(bases).allMatch(base -> base > 0)) {
            throw new IllegalArgumentException("%d counts, %d bases, %d to a segment".formatted(counts.length,
                    bases.length, shortest));
        }
        this.sums = counts.clone();
        this.bases = bases.clone();
        Arrays.parallelPrefix(sums, Long::sum);
        Arrays.parallelPrefix(this.bases, Double::sum);
        this.shortest = shortest;
    }

    /// Every change, by pruned exact linear time (Killick, Fearnhead & Eckley 2012, JASA 107:1590).
    public int[] all(Penalty penalty) {
        return new PoissonPelt(sums.length, shortest, penalty.perChange(sums.length), this::cost).changes();
    }

    /// Every change, by binary segmentation (Scott & Knott 1974): the best single change, then the best in either part, as
    /// long as the penalty is made up for.
    public int[] binary(Penalty penalty) {
        return split(0, sums.length, penalty).sorted().toArray();
    }

    /// One change at most; empty where none makes up for the penalty.
    public int[] atMostOne(Penalty penalty) {
        return best(0, sums.length, penalty).toArray();
    }

    /// Largest gain in deviance that a single change makes, 0 or more: twice the log of the likelihood ratio.
    public double largestGain() {
        return IntStream.rangeClosed(shortest, sums.length - shortest)
                .mapToDouble(cut -> gain(0, cut, sums.length)).max().orElse(0);
    }

    private IntStream split(int from, int to, Penalty penalty) {
        return best(from, to, penalty).flatMap(cut -> IntStream.concat(IntStream.of(cut),
                IntStream.concat(split(from, cut, penalty), split(cut, to, penalty))));
    }

    private IntStream best(int from, int to, Penalty penalty) {
        return IntStream.rangeClosed(from + shortest, to - shortest)
                .reduce((one, other) -> gain(from, other, to) > gain(from, one, to) ? other : one).stream()
                .filter(cut -> gain(from, cut, to) >= penalty.perChange(sums.length));
    }

    private double gain(int from, int cut, int to) {
        return cost(from, to) - cost(from, cut) - cost(cut, to);
    }

    /// Deviance of a segment, up to a constant of the whole series.
    private double cost(int from, int to) {
        long facts = sums[to - 1] - (from == 0 ? 0 : sums[from - 1]);
        double base = bases[to - 1] - (from == 0 ? 0 : bases[from - 1]);
        return facts == 0 ? 0 : 2 * facts * Math.log(base / facts);
    }

    /// What a change costs, in deviance.
    public enum Penalty {
        /// Any gain is enough: the best place of a change, whether there is one or not.
        NONE(0),
        /// Schwarz's criterion: a rate and a place for each change, log n each.
        SCHWARZ(2),
        /// The modified criterion (Zhang & Siegmund 2007, Biometrics 63:22), 3 log n a change, for months. Its terms in the
        /// lengths of the segments are left out, as the `changepoint` package does on Poisson counts.
        MODIFIED(3);

        private final int factor;

        Penalty(int factor) {
            this.factor = factor;
        }

        /// @param readings in the whole series
        double perChange(int readings) {
            return factor * Math.log(readings);
        }
    }
}
