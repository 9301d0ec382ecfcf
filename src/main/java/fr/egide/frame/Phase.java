package fr.egide.frame;

/// Phases in which partners are expected (circular of 1999, 1 and 2.A.2).
public enum Phase {
    /// The diagnosis is prepared: facts, points of view, responses that exist.
    PREPARATION,
    /// The feeling of insecurity is analysed.
    FEELING,
    /// Objectives and actions are agreed.
    DEFINITION,
    /// Those whom it binds sign.
    SIGNATURE,
    /// Actions are led, funded, supported.
    IMPLEMENTATION,
    /// The dashboard is kept, effects are weighed.
    FOLLOW_UP
}
