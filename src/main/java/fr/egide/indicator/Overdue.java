package fr.egide.indicator;

import org.jspecify.annotations.Nullable;

/// Something promised for a date that is past, and whom to ask: a step of an action, or a commitment.
///
/// @param action id of the action it belongs to, if it does
/// @param who organisation that leads the action or owes the commitment; blank when nobody is named
/// @param due its date, in words
public record Overdue(Kind kind, String title, @Nullable String action, String who, String due) {

    /// What is late.
    public enum Kind {
        STEP, COMMITMENT
    }
}
