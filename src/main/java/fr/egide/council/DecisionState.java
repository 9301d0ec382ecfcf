package fr.egide.council;

/// What became of a decision.
public enum DecisionState {
    /// Stands on the next agenda.
    OPEN,
    /// Kept, with the evidence of it.
    DONE,
    /// Given up, with the reason.
    ABANDONED
}
