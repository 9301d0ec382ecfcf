package fr.egide.statistics.trend;

import java.util.Optional;

/// What a method answers: a value, or that it isn't defined on these data and why. Never NaN.
public sealed interface Outcome<T> {

    /// The value, empty where it isn't defined.
    default Optional<T> found() {
        return switch (this) {
            case Defined<T>(T value) -> Optional.of(value);
            case Undefined<T> nothing -> Optional.empty();
        };
    }

    record Defined<T>(T value) implements Outcome<T> {
    }

    record Undefined<T>(Reason reason) implements Outcome<T> {
    }

    /// Why nothing is defined.
    enum Reason {
        /// Fewer than three readings: a line always goes through two.
        FEWER_THAN_THREE_READINGS,
        /// A base of 0 (a commune without inhabitants): no rate.
        ZERO_BASE,
        /// Not one fact in the whole series.
        NO_FACTS,
        /// Every fact is in the first reading, or in the last: the slope has no bound.
        FACTS_AT_ONE_END,
        /// The readings lie on the line, or are all equal: nothing tells the noise.
        NO_NOISE
    }
}
