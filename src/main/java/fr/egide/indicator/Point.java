package fr.egide.indicator;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// One period of a followed indicator.
///
/// @param low bound of the 95 % interval where there is one; `high` likewise
/// @param known number of communes known, of `whole`, where the value is a partial one
/// @param basis count and base, or margin, that a typed value came with
/// @param provenance where the figure comes from, in words
public record Point(LocalDate period, ObservedState state, @Nullable Double value, @Nullable Double low,
        @Nullable Double high, @Nullable Integer known, @Nullable Integer whole, boolean startsAnew,
        String provenance, @Nullable Basis basis) {}
