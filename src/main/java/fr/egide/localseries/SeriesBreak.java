package fr.egide.localseries;

import java.time.LocalDate;

/// Where a series starts anew: nothing from then on compares with what was counted before.
///
/// @param period first day of the first period counted otherwise
/// @param reason what changed, in words
public record SeriesBreak(LocalDate period, String reason) {}
