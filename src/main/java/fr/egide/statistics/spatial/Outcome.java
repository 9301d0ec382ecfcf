package fr.egide.statistics.spatial;

import java.util.Optional;

/// A figure, or the reason why there is none: no method here returns NaN.
public sealed interface Outcome<T> {

    record Defined<T>(T figure) implements Outcome<T> {
    }

    record NotDefined<T>(Reason reason) implements Outcome<T> {
    }

    enum Reason {
        /// Fewer than four units have a neighbour.
        TOO_FEW_UNITS,
        /// All units have the same value.
        CONSTANT,
        /// The unit has no neighbour.
        ISLAND,
        /// The statistic can't vary: the value of the unit is the mean, or all others are its neighbours.
        NO_VARIANCE
    }

    default Optional<T> found() {
        return switch (this) {
            case Defined<T>(T figure) -> Optional.of(figure);
            case NotDefined<T> _ -> Optional.empty();
        };
    }
}
