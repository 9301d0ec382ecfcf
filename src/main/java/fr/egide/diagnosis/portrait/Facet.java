package fr.egide.diagnosis.portrait;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.egide.recordedcrime.Comparison;
import fr.egide.recordedcrime.Series;
import fr.egide.recordedcrime.SeriesIndicator;

/// One indicator in the portrait of a territory.
///
/// @param series every year of the period, as recorded
/// @param level absent when nothing can be said, for `noLevel`
/// @param trend over the longest run of years in common
/// @param beside references that cover the years of the level, the nearest first
/// @param readable comparable territories whose figure can be read over the years of the level
/// @param peers absent when they are too few, or none of them records any fact
public record Facet(Series series, @Nullable Level level, Comparison.@Nullable Reason noLevel, Change change,
        Trend trend, List<Beside> beside, int readable, @Nullable AmongPeers peers) {

    public Facet {
        beside = List.copyOf(beside);
    }

    public SeriesIndicator indicator() {
        return series.indicator();
    }

    /// The widest reference: what stands out is said beside it where no comparable territory can be read.
    public Optional<Beside> widest() {
        return beside.isEmpty() ? Optional.empty() : Optional.of(beside.getLast());
    }
}
