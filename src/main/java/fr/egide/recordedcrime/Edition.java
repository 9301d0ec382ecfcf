package fr.egide.recordedcrime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// One published file, loaded whole.
///
/// @param source where it came from: `file`, or an address
/// @param sha256 of the content once inflated
/// @param absent cells about which the file says nothing
/// @param ratesCompared cells whose count, base and printed rate are all given
/// @param rateDifferences those whose recomputed rate differs from the printed one beyond its digits
/// @param fictitious whether it is about the training département, and so read by its territories alone
public record Edition(UUID id, Level level, int geographyYear, int firstYear, int lastYear,
        @Nullable LocalDate producedOn,
        String fileName, String source, String sha256, long rows, long published, long withheld, long absent,
        long ratesCompared, long rateDifferences, boolean fictitious, Instant loadedAt) {

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
