package fr.egide.recordedcrime;

/// What a reading says.
public enum State {
    /// A figure, 0 included.
    PUBLISHED,
    /// A figure for some of the communes of a perimeter only.
    PARTIAL,
    /// Not published for reasons of statistical secrecy: neither zero nor small.
    WITHHELD,
    /// The file says nothing.
    ABSENT
}
