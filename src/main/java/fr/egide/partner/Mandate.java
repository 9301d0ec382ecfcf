package fr.egide.partner;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// What someone does somewhere: a function in an organisation or, on its behalf, in a body. It outlives the name of the
/// person who held it.
///
/// @param contact the person; absent once erased
/// @param body council, group or board in which the function is held; absent for a post in the organisation
@Table(schema = "partner", value = "mandate")
public record Mandate(@Id UUID id, @Nullable UUID contact, @Nullable UUID organisation, @Nullable String body,
        String function, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, @Version int version) {

    public boolean isOver(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today);
    }

    Mandate in(UUID place) {
        return new Mandate(id, contact, place, body, function, startsOn, endsOn, version);
    }

    Mandate until(LocalDate day) {
        return new Mandate(id, contact, organisation, body, function, startsOn, day, version);
    }
}
