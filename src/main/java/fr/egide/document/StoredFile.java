package fr.egide.document;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A kept file, without its content: its fingerprint (SHA-256, hexadecimal), name, media type, and who kept it when.
///
/// @param createdBy account, nothing when the application kept it by itself
public record StoredFile(UUID id, String sha256, String name, String mediaType, Instant createdAt,
        @Nullable UUID createdBy) {}
