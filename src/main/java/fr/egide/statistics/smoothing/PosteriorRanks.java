package fr.egide.statistics.smoothing;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Ranks of areas by simulation of their rates. The same seed gives the same ranks whatever the number of threads: each
/// draw has its own generator, split from the seed's in order.
public final class PosteriorRanks {

    private static final int QUINTILES = 5;

    private PosteriorRanks() {
    }

    /// @param rates what is known of each area, taken as independent
    /// @param draws simulations, 1 or more; 2,000 by custom; memory takes 4 bytes by area and draw
    /// @param level of the interval, between 0 and 1 excluded, as 0.9
    /// @param seed to store with the result
    /// @return one interval by area, in the same order
    /// @throws IllegalArgumentException for no draw or a level outside ]0, 1[
    public static List<RankInterval> simulate(List<Posterior> rates, int draws, double level, long seed) {
        if (draws < 1 || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("%d draws at %s".formatted(draws, level));
        }
        SplittableRandom root = new SplittableRandom(seed);
        List<SplittableRandom> generators = Stream.generate(root::split).limit(draws).toList();
        float[][] ranks = new float[rates.size()][draws];
        IntStream.range(0, draws).parallel().forEach(draw -> {
            double[] drawn = draw(rates, generators.get(draw));
            for (int area = 0; area < drawn.length; area++) {
                ranks[area][draw] = (float) drawn[area];
            }
        });
        return Arrays.stream(ranks).parallel().map(ofArea -> interval(ofArea, rates.size(), level)).toList();
    }

    private static double[] draw(List<Posterior> rates, SplittableRandom generator) {
        return Ranks.of(rates.stream().mapToDouble(rate -> rate.draw(generator)).toArray());
    }

    private static RankInterval interval(float[] ranks, int areas, double level) {
        int[] times = new int[QUINTILES + 1];
        for (float rank : ranks) {
            times[(int) Math.ceil(QUINTILES * (double) rank / areas)]++;
        }
        int likeliest = IntStream.rangeClosed(1, QUINTILES).reduce(1, (a, b) -> times[b] > times[a] ? b : a);
        Arrays.sort(ranks);
        return new RankInterval(quantile(ranks, 0.5), quantile(ranks, (1 - level) / 2),
                quantile(ranks, (1 + level) / 2), likeliest, (double) times[likeliest] / ranks.length);
    }

    /// Smallest rank that at least this share of the draws doesn't exceed.
    private static double quantile(float[] sorted, double share) {
        return sorted[Math.clamp((long) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
    }
}
