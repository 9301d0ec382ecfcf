package fr.egide.recordedcrime;

import org.jspecify.annotations.Nullable;

/// One cell of a file: an indicator, a territory, a year.
///
/// @param base inhabitants or dwellings; derived from count and printed rate when `baseDerived`
/// @param line line of the file, from 1 (the header)
record Cell(Edition edition, String territory, int year, State state, int count, @Nullable Double base,
        boolean baseDerived,
        @Nullable Double printedRate, int line) {

    boolean isPublished() {
        return state == State.PUBLISHED;
    }
}
