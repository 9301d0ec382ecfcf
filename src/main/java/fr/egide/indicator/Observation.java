package fr.egide.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.egide.web.observation.Basis;
import fr.egide.web.observation.ObservedState;
import fr.egide.web.observation.TypedValue;

/// One typed observation as it is stored; a correction is another one of the same period, with a higher `seq`.
///
/// @param period first day of the period
/// @param provenance function and organisation of the person, as they were
public record Observation(long seq, UUID tracked, LocalDate period, TypedValue typed, String provenance, Instant at,
        UUID actor) {

    public ObservedState state() {
        return typed.state();
    }

    public @Nullable BigDecimal value() {
        return typed.value();
    }

    public @Nullable Basis basis() {
        return typed.basis();
    }
}
