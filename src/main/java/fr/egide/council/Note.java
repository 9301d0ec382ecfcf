package fr.egide.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A note of a confidential group, for its members alone.
///
/// @param expiresOn last day it is kept
public record Note(UUID id, UUID author, Instant writtenAt, String text, LocalDate expiresOn) {}
