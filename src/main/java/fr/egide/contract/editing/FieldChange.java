package fr.egide.contract.editing;

import java.time.Instant;
import java.util.UUID;

import fr.egide.contract.ObjectKind;
import tools.jackson.databind.JsonNode;

/// One field of one object, changed by one account at one instant.
public record FieldChange(ObjectKind kind, UUID object, int version, Instant at, UUID actor, String field,
        JsonNode before,
        JsonNode after) {}
