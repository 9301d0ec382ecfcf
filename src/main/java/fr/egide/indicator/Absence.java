package fr.egide.indicator;

/// Why nothing the statistical service publishes stands here.
public enum Absence {
    /// No file that covers the territory is loaded.
    NOT_LOADED,
    /// The files that cover the territory don't publish this series at its scale.
    NOT_PUBLISHED,
    /// It is read beside each series, on the territory's own page.
    ELSEWHERE
}
