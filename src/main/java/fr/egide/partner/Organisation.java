package fr.egide.partner;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A body round the table: service of the State, court, town hall, landlord, carrier, association.
///
/// @param family code of the vocabulary FAMILY
/// @param level code of the vocabulary LEVEL
@Table(schema = "partner", value = "organisation")
public record Organisation(@Id UUID id, String name, String family, String level, @Nullable String siret,
        @Version int version) {}
