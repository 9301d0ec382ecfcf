package fr.egide.statistics.trend;

import java.util.Arrays;
import java.util.SplittableRandom;

import fr.egide.statistics.trend.PoissonChanges.Penalty;

/// The one change of rate that a short series may show: likelihood ratio over every place, and its p-value by drawing
/// series without change that have the same total (given it, counts are multinomial with the bases as weights), so no
/// approximation but the number of draws. Facts that come in series make p too small.
///
/// @param last last reading before the change, numbered from 1; 0 where the series is too short to be cut or has no facts
/// @param gain twice the log of the likelihood ratio
/// @param p share of the series without change that gain as much, from 1 / (draws + 1) to 1
public record SingleChange(int last, double gain, double p) {

    private static final double ROUNDING = 1e-9;

    /// @param counts facts of each reading, 0 or more
    /// @param bases base of each reading, above 0
    /// @param shortest readings on each side, 1 or more
    /// @param draws series drawn, 1 or more: 999 usually; the cost is that of drawing every fact so often
    /// @param seed of the draws, to be kept with the result
    /// @throws IllegalArgumentException as [PoissonChanges], or for no draws
    public static SingleChange test(long[] counts, double[] bases, int shortest, int draws, long seed) {
        if (draws < 1) {
            throw new IllegalArgumentException("draws " + draws);
        }
        PoissonChanges changes = new PoissonChanges(counts, bases, shortest);
        double gain = changes.largestGain();
        if (gain <= ROUNDING) {
            return new SingleChange(0, 0, 1);
        }
        double[] upTo = bases.clone();
        Arrays.parallelPrefix(upTo, Double::sum);
        long facts = Arrays.stream(counts).sum();
        SplittableRandom random = new SplittableRandom(seed);
        int asLarge = 0;
        for (int draw = 0; draw < draws; draw++) {
            long[] drawn = new long[counts.length];
            for (long fact = 0; fact < facts; fact++) {
                drawn[place(upTo, random.nextDouble() * upTo[upTo.length - 1])]++;
            }
            asLarge += new PoissonChanges(drawn, bases, shortest).largestGain() >= gain - ROUNDING ? 1 : 0;
        }
        return new SingleChange(changes.atMostOne(Penalty.NONE)[0], gain, (1.0 + asLarge) / (1.0 + draws));
    }

    private static int place(double[] upTo, double drawn) {
        int found = Arrays.binarySearch(upTo, drawn);
        return Math.min(upTo.length - 1, found < 0 ? -found - 1 : found + 1);
    }
}
