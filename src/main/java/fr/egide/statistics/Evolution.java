package fr.egide.statistics;

/// The closed words for an evolution between two readings, or over a series. Nothing else is ever said of a change.
public enum Evolution {
    /// The interval of the change excludes no change, in the direction that is better for this indicator.
    IMPROVEMENT,
    /// The interval of the change excludes no change, in the direction that is worse for this indicator.
    DETERIORATION,
    /// The 90 % interval of the change lies inside the indicator's stored margin (equivalence, never the mere absence of proof).
    STABLE,
    /// The interval of the change includes no change and equivalence isn't shown.
    INCONCLUSIVE,
    /// A break, too little coverage, or fewer than two readings.
    NOTHING_CAN_BE_SAID,
    /// Neither a count with a base nor a value with a variance.
    NOT_TESTED
}
