package fr.egide.diagnosis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// One hearing of the population or of the actors (circular of 1999, 2.B.1).
///
/// @param channel code of the vocabulary CONSULTATION_CHANNEL
/// @param audience who was invited or asked
/// @param participants how many took part
/// @param findings those that were discussed or came from it
@Table(schema = "diagnosis", value = "consultation_event")
public record ConsultationEvent(@Id UUID id, UUID diagnosis, int position, String channel, LocalDate heldOn,
        @Nullable String place, @Nullable String audience, @Nullable Integer participants, @Nullable String summary,
        List<UUID> findings, @Version int version) implements DiagnosisPart {}
