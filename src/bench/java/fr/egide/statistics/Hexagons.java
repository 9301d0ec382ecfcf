package fr.egide.statistics;

import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;

import fr.egide.statistics.spatial.Links;
import fr.egide.statistics.spatial.Neighbours;
import fr.egide.statistics.spatial.Weights;

/// A country of hexagonal communes, as many as France has at full size, and figures that neighbours share in part.
final class Hexagons {

    /// Rows for an eighth, a quarter, a half and the whole of 34,969 units.
    static final int[] ROWS = {23, 47, 94, 187};

    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();
    private static final int COLUMNS = 187;
    private static final int SMOOTHINGS = 2;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);

    private Hexagons() {
    }

    static Neighbours neighbours(int rows) {
        return Links.hexagons(rows, COLUMNS);
    }

    static double[][] columns(Neighbours neighbours, int variables) {
        SplittableRandom random = new SplittableRandom(20_261_124);
        Weights weights = Weights.rowStandardised(neighbours);
        return IntStream.range(0, variables).mapToObj(_ -> {
            double[] values = IntStream.range(0, neighbours.size()).mapToDouble(_ -> random.nextGaussian()).toArray();
            for (int smoothing = 0; smoothing < SMOOTHINGS; smoothing++) {
                double[] before = values;
                values = IntStream.range(0, before.length)
                        .mapToDouble(unit -> (before[unit] + weights.lag(before, unit)) / 2).toArray();
            }
            return values;
        }).toArray(double[][]::new);
    }

    /// Prints the best and the worst of some rounds and the least processor time of one, all threads together; gives back the
    /// last result. Of a busy machine, only the processor time tells.
    static <T> T time(String what, int units, Supplier<T> work) {
        T result = work.get();
        double best = Double.POSITIVE_INFINITY;
        double worst = 0;
        double processor = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long startProcessor = PROCESS.getProcessCpuTime();
            result = work.get();
            processor = Math.min(processor, (PROCESS.getProcessCpuTime() - startProcessor) / 1e9);
            double seconds = (System.nanoTime() - start) / 1e9;
            best = Math.min(best, seconds);
            worst = Math.max(worst, seconds);
        }
        System.out.printf("%-46s %,7d units %8.3f s best %8.3f s worst %8.3f s of processor%n", what, units, best,
                worst,
                processor);
        return result;
    }
}
