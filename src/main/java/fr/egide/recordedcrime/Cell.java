package fr.egide.recordedcrime;

import org.jspecify.annotations.Nullable;

/// One cell of a file: an indicator, a territory, a year.
///
/// @param territory code in the file; `member` is today's
/// @param base inhabitants or dwellings; derived from count and printed rate when `baseDerived`
/// @param vintage year of the base, 0 where the file doesn't say
/// @param line line of the file, from 1 (the header)
record Cell(Edition edition, String territory, String member, int year, State state, long count, @Nullable Double base,
        boolean baseDerived, int vintage, @Nullable Double printedRate, int line) {

    boolean isPublished() {
        return state == State.PUBLISHED;
    }
}
