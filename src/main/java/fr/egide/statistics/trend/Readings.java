package fr.egide.statistics.trend;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

import fr.egide.statistics.trend.Outcome.Reason;

/// What every trend asks of its series.
final class Readings {

    private static final int FEWEST = 3;

    private Readings() {
    }

    /// Why no log-linear slope is defined on these counts, if so.
    ///
    /// @throws IllegalArgumentException for arrays of unequal lengths, a negative count or base, times that don't increase
    static Optional<Reason> obstacle(long[] counts, double[] bases, double[] times) {
        int length = counts.length;
        if (bases.length != length || times.length != length
                || !IntStream.range(0, length).allMatch(i -> counts[i] >= 0 && bases[i] >= 0)
                || !IntStream.range(1, length).allMatch(i -> times[i] > times[i - 1])) {
            throw new IllegalArgumentException("%s on %s at %s".formatted(Arrays.toString(counts),
                    Arrays.toString(bases), Arrays.toString(times)));
        }
        if (length < FEWEST) {
            return Optional.of(Reason.FEWER_THAN_THREE_READINGS);
        }
        for (double base : bases) {
            if (base == 0) {
                return Optional.of(Reason.ZERO_BASE);
            }
        }
        long facts = Arrays.stream(counts).sum();
        if (facts == 0) {
            return Optional.of(Reason.NO_FACTS);
        }
        return facts == counts[0] || facts == counts[length - 1]
                ? Optional.of(Reason.FACTS_AT_ONE_END)
                : Optional.empty();
    }
}
