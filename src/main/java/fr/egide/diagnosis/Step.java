package fr.egide.diagnosis;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// One move of a diagnosis: who, by account, function and organisation, when, and why.
public record Step(Move move, Instant at, UUID actor, String function, String organisation, @Nullable String reason) {

    /// What can happen to a diagnosis.
    public enum Move {
        /// Opened, or copied from a rejected one.
        OPENED,
        /// Handed in by its writers.
        SUBMITTED,
        /// Taken back by its writers before a decision.
        WITHDRAWN,
        /// Accepted.
        ACCEPTED,
        /// Rejected (récusé).
        REJECTED
    }
}
