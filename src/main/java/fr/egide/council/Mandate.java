package fr.egide.council;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// The time during which an organisation holds a seat, by a function and never by a person's name.
///
/// @param substitute function of who sits in its place
/// @param representative function of the specially designated representative of an ex officio member
/// @param designatedOn day of that designation
@Table(schema = "council", value = "mandate")
public record Mandate(@Id UUID id, UUID council, UUID seat, UUID organisation, String function, LocalDate startsOn,
        @Nullable LocalDate endsOn, @Nullable String substitute, @Nullable String representative,
        @Nullable LocalDate designatedOn, @Version int version) implements CouncilPart {
    @Override
    public UUID parent() {
        return seat;
    }

    public boolean runsOn(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }
}
