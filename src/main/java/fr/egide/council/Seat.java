package fr.egide.council;

import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A seat round the table, whoever holds it.
///
/// @param title as the text or the act says it: « Procureur de la République »
/// @param quality code of the vocabulary SEAT_QUALITY
/// @param voice code of the vocabulary SEAT_VOICE
@Table(schema = "council", value = "seat")
public record Seat(@Id UUID id, UUID council, int position, String title, String quality, String voice,
        @Version int version) implements CouncilPart {
    /// Whether the texts make its holder a member, by itself or to preside.
    public boolean isOfRight() {
        return quality.equals("EX_OFFICIO") || quality.equals("CHAIR");
    }
}
