package fr.egide.indicator;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import fr.egide.web.observation.Basis;
import fr.egide.web.observation.ObservedState;

/// One period of a followed indicator.
///
/// @param low bound of the 95 % interval where there is one; `high` likewise
/// @param known number of communes known, of `whole`, where the value is a partial one
/// @param provenance where the figure comes from, in words
/// @param basis count and base, or margin, that a typed value came with
/// @param origin the official reading it is, if it is one
public record Point(LocalDate period, ObservedState state, @Nullable Double value, @Nullable Double low,
        @Nullable Double high, @Nullable Integer known, @Nullable Integer whole, boolean startsAnew,
        String provenance, @Nullable Basis basis, @Nullable Origin origin) {

    /// A point that isn't an official reading.
    public Point(LocalDate period, ObservedState state, @Nullable Double value, @Nullable Double low,
            @Nullable Double high, @Nullable Integer known, @Nullable Integer whole, boolean startsAnew,
            String provenance, @Nullable Basis basis) {
        this(period, state, value, low, high, known, whole, startsAnew, provenance, basis, null);
    }

    /// The same value with the bounds of its interval.
    Point between(double lower, double upper) {
        return new Point(period, state, value, lower, upper, known, whole, startsAnew, provenance, basis, origin);
    }
}
