package fr.egide.recordedcrime;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What is recorded for a territory in each of some years, over the communes (or départements) published with a base in
/// all of them: figures that can be added, compared and followed without disclosure alone moving them.
///
/// @param years those asked, the oldest first
/// @param level what the members are
/// @param common number of members published with a base in each year, of `members`
/// @param share share of the perimeter's population they hold, 0 to 1
/// @param counts facts of the common members, a number a year; empty when nothing can be said
/// @param bases inhabitants or dwellings of the common members, a number a year; empty with the counts
/// @param edition the edition all years are read in; absent when nothing can be said
/// @param reason why nothing can be said, when it can't
public record CommonReading(List<Integer> years, Edition.Level level, int common, int members, double share,
        List<Long> counts, List<Double> bases, @Nullable UUID edition, Comparison.@Nullable Reason reason) {

    public CommonReading {
        years = List.copyOf(years);
        counts = List.copyOf(counts);
        bases = List.copyOf(bases);
    }

    public boolean isSaid() {
        return reason == null;
    }

    /// Facts over some of the years, by their places from the oldest.
    ///
    /// @param from first place counted, `to` the first one left out
    public long count(int from, int to) {
        return counts.subList(from, to).stream().mapToLong(Long::longValue).sum();
    }

    /// Base times years over some of the years: what [#count] is divided by for a mean yearly rate.
    public double base(int from, int to) {
        return bases.subList(from, to).stream().mapToDouble(Double::doubleValue).sum();
    }
}
