package fr.egide.diagnosis;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// The part one partner took in the preparation.
///
/// @param family code of the vocabulary FAMILY
/// @param who organisation or function
/// @param involvement code of the vocabulary INVOLVEMENT
/// @param onFeeling whether it took part in the analysis of the feeling of insecurity
@Table(schema = "diagnosis", value = "preparation")
public record Preparation(@Id UUID id, UUID diagnosis, int position, String family, String who, String involvement,
        boolean onFeeling, @Nullable String contribution, @Version int version) implements DiagnosisPart {}
