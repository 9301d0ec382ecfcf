package fr.egide.recordedcrime;

/// Why a reading has no rate; messages `recordedcrime.no-rate.<name>`.
public enum RateAbsent {
    /// No edition gives a figure.
    ABSENT,
    /// The figure isn't published.
    WITHHELD,
    /// The figure is published, and no base (inhabitants, dwellings) with it.
    NO_BASE
}
