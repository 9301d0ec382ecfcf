package fr.egide.recordedcrime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// One published file, loaded whole.
///
/// @param rateDifferences cells whose recomputed rate differs from the printed one beyond its digits
public record Edition(UUID id, Level level, int geographyYear, int firstYear, int lastYear,
        @Nullable LocalDate producedOn,
        String fileName, String sha256, int rows, int published, int withheld, int rateDifferences, Instant loadedAt) {

    /// The grain of the file.
    public enum Level {
        COMMUNE, DEPARTEMENT, REGION
    }

    /// The newest first: last year covered, then geography, then date of production, then loading.
    public static final Comparator<Edition> NEWEST_FIRST = Comparator.comparingInt(Edition::lastYear)
            .thenComparingInt(Edition::geographyYear)
            .thenComparing(Edition::producedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Edition::loadedAt).reversed();
}
