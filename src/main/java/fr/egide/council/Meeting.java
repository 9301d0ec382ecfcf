package fr.egide.council;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A meeting of the council or of one of its groups.
///
/// @param startsAt `09:30`
/// @param formation code of the vocabulary FORMATION
/// @param subject what it is about, where the formation doesn't say it
/// @param approvedAt the meeting that approved its minutes
@Table(schema = "council", value = "meeting")
public record Meeting(@Id UUID id, UUID council, @Nullable UUID workingGroup, LocalDate heldOn,
        @Nullable String startsAt, @Nullable String place, String formation, @Nullable String subject,
        MeetingState state, @Nullable LocalDate approvedOn, @Nullable UUID approvedAt,
        @Version int version) implements CouncilPart {
    @Override
    public @Nullable UUID parent() {
        return workingGroup;
    }

    public Meeting in(MeetingState other) {
        return new Meeting(id, council, workingGroup, heldOn, startsAt, place, formation, subject, other, approvedOn,
                approvedAt, version);
    }

    /// Its minutes were approved, on a day or at a later meeting.
    public Meeting approved(LocalDate on, @Nullable UUID at) {
        return new Meeting(id, council, workingGroup, heldOn, startsAt, place, formation, subject,
                MeetingState.APPROVED, on, at, version);
    }
}
