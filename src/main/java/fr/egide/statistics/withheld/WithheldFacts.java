package fr.egide.statistics.withheld;

import fr.egide.statistics.Interval;

/// Facts of a group of communes that are withheld one by one: an expectation, not a count. Read as
/// "known facts, and between `interval.lower()` and `interval.upper()` that aren't published".
///
/// @param expected facts
/// @param standardDeviation of the facts around `expected`
/// @param interval central interval, of whole numbers
public record WithheldFacts(double expected, double standardDeviation, Interval interval) {}
