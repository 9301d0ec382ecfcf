package fr.egide.recordedcrime;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.egide.territory.Territory;

/// Where a reading comes from: the edition, and each cell of its file that enters it, as the producer printed it.
///
/// @param edition absent when no edition covers the year
/// @param labels what the producer calls the indicator and what it counts in this edition: `label (unit)`
/// @param loadedBy account that loaded the edition, if one did
/// @param cells in the order of the file; members the file doesn't name aren't there
public record Provenance(Territory territory, SeriesIndicator indicator, Reading reading, @Nullable Edition edition,
        List<String> labels, @Nullable UUID loadedBy, List<Printed> cells) {

    public Provenance {
        labels = List.copyOf(labels);
        cells = List.copyOf(cells);
    }

    /// One cell of the file.
    ///
    /// @param code code of the territory in the file, `name` today's name
    /// @param line line of the file, from 1 (the header)
    /// @param rate as printed, per 1,000, with `rateDigits` after the decimal point
    /// @param base as printed, inhabitants or dwellings; derived from count and rate when `baseDerived`
    /// @param vintage year of the base, 0 where the file doesn't say
    /// @param recomputed count over base, per 1,000
    /// @param withheldMean what the producer prints beside a withheld cell, `withheldMeanRate` likewise: means of the
    ///        withheld communes of the département, never values of the commune
    public record Printed(String code, String name, int line, State state, @Nullable Long count, @Nullable Double rate,
            int rateDigits, @Nullable Double base, boolean baseDerived, int vintage, @Nullable Double recomputed,
            @Nullable Double withheldMean, @Nullable Double withheldMeanRate) {}
}
