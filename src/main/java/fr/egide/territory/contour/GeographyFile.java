package fr.egide.territory.contour;

import java.time.Instant;

/// A file of contours or neighbours that was imported.
///
/// @param year geography year of the codes it uses
/// @param items communes, or pairs
/// @param unknownCodes codes that lead to no commune of today
/// @param neighbourPairs pairs of neighbours known from it
/// @param alreadyLoaded true when the same file had been imported before: nothing was done
public record GeographyFile(Kind kind, int year, String name, int items, int unknownCodes, int neighbourPairs,
        Instant loadedAt, boolean alreadyLoaded) {

    /// What a file gives.
    public enum Kind {
        CONTOURS, NEIGHBOURS
    }
}
