package fr.egide.recordedcrime;

import org.jspecify.annotations.Nullable;

import fr.egide.statistics.Evolution;
import fr.egide.statistics.RateRatio;

/// The change between two years, over the communes (or départements) published in both.
///
/// @param level what the members are
/// @param common number of members published with a base in both years, of `members`
/// @param share share of the perimeter's population they hold, 0 to 1
/// @param countFrom facts of the common members in the first year, `countTo` in the second; absent with the ratio
/// @param ratio later rate over earlier one, with its interval; absent when nothing can be said
/// @param reason why no direction can be said, when none can
public record Comparison(int from, int to, Edition.Level level, int common, int members, double share,
        @Nullable Long countFrom, @Nullable Long countTo, @Nullable RateRatio ratio, Evolution evolution, @Nullable Reason reason) {

    /// Why nothing can be said.
    public enum Reason {
        /// No edition covers one of the years.
        NOT_COVERED,
        /// The series passes from one edition to another between the years.
        SEAM,
        /// No member is published in both years.
        NO_COMMON_MEMBER,
        /// The common members hold too small a share of the population.
        COVERAGE,
        /// Members are published in both years, and too few of them with a base.
        NO_BASE,
        /// The figure first measures the activity of services: neither direction is an improvement.
        NO_DIRECTION
    }
}
