package fr.egide.statistics;

import java.util.function.LongToDoubleFunction;

/// Quantiles of laws on counts 0, 1, 2, …
public final class CountQuantile {

    private CountQuantile() {
    }

    /// Smallest count whose cumulative probability reaches `probability`: doubling, then bisection.
    ///
    /// @param cumulative P(X ≤ count), rising to 1
    /// @param probability between 0 and 1 excluded
    /// @throws IllegalArgumentException for a probability outside ]0, 1[
    public static long of(LongToDoubleFunction cumulative, double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("probability " + probability);
        }
        long below = -1;
        long reached = 0;
        while (cumulative.applyAsDouble(reached) < probability) {
            below = reached;
            reached = 2 * reached + 1;
        }
        while (reached - below > 1) {
            long middle = below + (reached - below) / 2;
            if (cumulative.applyAsDouble(middle) < probability) {
                below = middle;
            } else {
                reached = middle;
            }
        }
        return reached;
    }
}
