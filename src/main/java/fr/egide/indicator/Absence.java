package fr.egide.indicator;

/// Why an official series gives nothing at all for a territory.
public enum Absence {
    /// No file that covers the territory is loaded.
    NOT_LOADED,
    /// The files that cover the territory don't publish this series at its scale.
    NOT_PUBLISHED
}
