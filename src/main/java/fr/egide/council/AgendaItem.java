package fr.egide.council;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// One item of an agenda, with what the minutes say of it.
///
/// @param kind code of the vocabulary AGENDA_ITEM
/// @param minutes no name of a person
/// @param disclosed whether the public extract holds it
@Table(schema = "council", value = "agenda_item")
public record AgendaItem(@Id UUID id, UUID council, UUID meeting, int position, String kind, String title,
        @Nullable String minutes, boolean disclosed, @Version int version) implements CouncilPart {
    @Override
    public UUID parent() {
        return meeting;
    }
}
