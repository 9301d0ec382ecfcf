package fr.egide.statistics.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Cuts of least total cost plus a penalty for each, starts of a last segment that can't win any more being dropped.
///
/// @param penalty for each cut
/// @param cost of a stretch, that a cut never raises
record PoissonPelt(int length, int shortest, double penalty, Segments.Cost cost) {

    int[] changes() {
        double[] least = new double[length + 1];
        int[] cuts = new int[length + 1];
        int[] dropped = IntStream.range(0, length + 1).map(start -> length + 1).toArray();
        least[0] = -penalty;
        List<Integer> starts = new ArrayList<>();
        for (int end = shortest; end <= length; end++) {
            int now = end;
            if (now == shortest || now >= 2 * shortest) {
                starts.add(now - shortest);
            }
            starts.removeIf(start -> dropped[start] <= now);
            double[] totals = starts.stream().mapToDouble(start -> least[start] + cost.of(start, now) + penalty)
                    .toArray();
            int best = IntStream.range(0, totals.length)
                    .reduce((one, other) -> totals[other] < totals[one] ? other : one)
                    .orElseThrow();
            least[now] = totals[best];
            cuts[now] = starts.get(best);
            for (int i = 0; i < totals.length; i++) {
                if (totals[i] - penalty > least[now]) {
                    int start = starts.get(i);
                    dropped[start] = Math.min(dropped[start], now + shortest);
                }
            }
        }
        return IntStream.iterate(cuts[length], end -> end > 0, end -> cuts[end]).sorted().toArray();
    }
}
