package fr.egide.partner;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A professional, and how to reach them at work; what they do and where is in their mandates.
@Table(schema = "partner", value = "contact")
public record Contact(@Id UUID id, String name, @Nullable String mail, @Nullable String telephone, LocalDate addedOn,
        @Version int version) {}
