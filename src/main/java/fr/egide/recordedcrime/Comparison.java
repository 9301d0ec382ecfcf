package fr.egide.recordedcrime;

import org.jspecify.annotations.Nullable;

import fr.egide.statistics.Evolution;
import fr.egide.statistics.RateRatio;

/// The change between two years, over the communes published in both.
///
/// @param common number of communes published in both years, of `members`
/// @param share share of the perimeter's population they hold, 0 to 1
/// @param ratio later rate over earlier one, with its interval; absent when nothing can be said
public record Comparison(int from, int to, int common, int members, double share, @Nullable RateRatio ratio,
        Evolution evolution) {}
