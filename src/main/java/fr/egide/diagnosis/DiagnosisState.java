package fr.egide.diagnosis;

/// Where a diagnosis stands.
public enum DiagnosisState {
    /// Being written.
    DRAFT,
    /// Handed in: nothing changes while it is examined.
    SUBMITTED,
    /// Accepted: frozen for ever, contracts may rest on it.
    ACCEPTED,
    /// Rejected (récusé) with a reason: frozen too, a remedial version takes it up again.
    REJECTED;

    public boolean isDecided() {
        return this == ACCEPTED || this == REJECTED;
    }
}
