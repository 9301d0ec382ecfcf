package fr.egide.partner;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/// One field that someone changed.
///
/// @param actor account of whoever did; absent for what the application did by itself
public record FieldChange(Instant at, @Nullable UUID actor, int version, String field, JsonNode before,
        JsonNode after) {}
