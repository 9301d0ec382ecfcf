package fr.egide.diagnosis;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// What one family of sources says of a finding (circular of 1999, 2.B: points of view are confronted).
///
/// @param family code of the vocabulary SOURCE_FAMILY
/// @param who a function or an organisation, never a person's name
/// @param stance code of the vocabulary STANCE
@Table(schema = "diagnosis", value = "viewpoint")
public record Viewpoint(@Id UUID id, UUID diagnosis, UUID finding, int position, String family, String who,
        String stance, @Nullable String words, @Version int version) implements DiagnosisPart {}
