package fr.egide.diagnosis;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A source with what its figures or words are worth: the quality sheet of the annex.
///
/// @param family who speaks through it, code of the vocabulary SOURCE_FAMILY
/// @param onFeeling whether it says something of the feeling of insecurity
@Table(schema = "diagnosis", value = "source")
public record Source(@Id UUID id, UUID diagnosis, int position, String title, @Nullable String producer, String family,
        boolean onFeeling, @Nullable String period, @Nullable String definition, @Nullable String perimeterMatch,
        @Nullable String seriesBreak, @Nullable String missing, @Nullable String secrecyThreshold,
        @Nullable String licence, @Version int version) implements DiagnosisPart {}
