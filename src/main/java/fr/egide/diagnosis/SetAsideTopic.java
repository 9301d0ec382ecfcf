package fr.egide.diagnosis;

import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A topic that was not kept, and why.
@Table(schema = "diagnosis", value = "set_aside_topic")
public record SetAsideTopic(@Id UUID id, UUID diagnosis, int position, String topic, String reason,
        @Version int version) implements DiagnosisPart {}
