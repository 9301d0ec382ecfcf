package fr.egide.localseries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.egide.web.observation.TypedValue;

/// One reading as it was given; a correction is another one of the same period, with a higher `seq`.
///
/// @param period first day of the period
/// @param provenance function and organisation of the person, as they were
/// @param file name of the file it was read in, at `line`; absent when it was typed
public record Reading(long seq, UUID source, LocalDate period, TypedValue typed, String provenance,
        @Nullable String file, @Nullable Integer line, Instant at, UUID actor) {

    /// The same reading as someone else may see it.
    Reading seenAs(TypedValue shown) {
        return new Reading(seq, source, period, shown, provenance, file, line, at, actor);
    }
}
