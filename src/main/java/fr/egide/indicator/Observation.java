package fr.egide.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// One typed observation as it is stored; a correction is another one of the same period, with a higher `seq`.
///
/// @param period first day of the period
/// @param provenance function and organisation of the person, as they were
public record Observation(long seq, UUID tracked, LocalDate period, ObservedState state, @Nullable BigDecimal value,
        @Nullable Basis basis, String provenance, Instant at, UUID actor) {

    public TypedValue typed() {
        return new TypedValue(state, value, basis);
    }
}
