package fr.egide.context;

import java.time.Instant;
import java.util.UUID;

/// One imported file.
///
/// @param title what the file calls itself
/// @param source its producer
/// @param firstYear of the facts, `lastYear` the last
/// @param sha256 of the content, uncompressed
/// @param values how many were read
/// @param leftOut how many lines, codes or columns were left out
/// @param fictitious whether it is about the communes of the training mode
public record ContextTable(UUID id, TableKind kind, String title, String source, String licence, int firstYear,
        int lastYear, String fileName, String sha256, int values, int leftOut, boolean fictitious, Instant loadedAt) {}
