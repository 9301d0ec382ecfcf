package fr.egide.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// What a meeting decided, said or asked for: it stands again on the next agenda until it is closed.
///
/// @param position its number in the council
/// @param kind code of the vocabulary COUNCIL_DECISION
/// @param owner organisation that carries it out
/// @param actions actions of the contracts it touches; `objectives` likewise
/// @param outcome the evidence that it was kept, or the reason why it was abandoned
/// @param file stored file that proves it
@Table(schema = "council", value = "decision")
public record Decision(@Id UUID id, UUID council, UUID meeting, @Nullable UUID item, int position, String kind,
        String what, @Nullable UUID owner, @Nullable LocalDate dueOn, List<UUID> actions, List<UUID> objectives,
        DecisionState state, @Nullable LocalDate closedOn, @Nullable String outcome, @Nullable UUID file,
        @Version int version) implements CouncilPart {
    @Override
    public UUID parent() {
        return meeting;
    }

    public boolean isOpen() {
        return state == DecisionState.OPEN;
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && dueOn != null && dueOn.isBefore(today);
    }

    public Decision closed(DecisionState end, LocalDate on, String said, @Nullable UUID proof) {
        return new Decision(id, council, meeting, item, position, kind, what, owner, dueOn, actions, objectives, end,
                on, said, proof, version);
    }

    public Decision reopened() {
        return new Decision(id, council, meeting, item, position, kind, what, owner, dueOn, actions, objectives,
                DecisionState.OPEN, null, null, null, version);
    }
}
