package fr.egide.diagnosis;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// What is written under one section of the table of contents.
///
/// @param section key of the section
@Table(schema = "diagnosis", value = "section_text")
public record SectionText(@Id UUID id, UUID diagnosis, String section, @Nullable String text,
        @Version int version) implements DiagnosisPart {}
