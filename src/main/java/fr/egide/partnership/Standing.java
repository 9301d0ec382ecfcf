package fr.egide.partnership;

/// What is known of an expected partner at a phase.
public enum Standing {
    /// It took part: something proves it, or somebody says so.
    ASSOCIATED,
    /// It was invited, and hasn't come.
    INVITED,
    /// It was invited and declined; somebody says why.
    REFUSED,
    /// It isn't concerned here; somebody says why.
    NOT_CONCERNED,
    /// Nothing is known yet.
    NOTHING;

    /// Whether somebody has to say why.
    public boolean asksWhy() {
        return this == REFUSED || this == NOT_CONCERNED;
    }
}
