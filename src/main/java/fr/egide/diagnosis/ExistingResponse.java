package fr.egide.diagnosis;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// What already answers a finding, and what it leaves unanswered.
///
/// @param who organisation in charge
/// @param sufficiency code of the vocabulary SUFFICIENCY
/// @param gap what is missing: a candidate objective
@Table(schema = "diagnosis", value = "existing_response")
public record ExistingResponse(@Id UUID id, UUID diagnosis, UUID finding, int position, String what, String who,
        @Nullable String means, String sufficiency, @Nullable String gap,
        @Version int version) implements DiagnosisPart {}
