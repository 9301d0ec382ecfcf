package fr.egide.contract;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A dated step of an action.
@Table(schema = "contract", value = "milestone")
public record Milestone(@Id UUID id, UUID contract, UUID action, int position, String title, LocalDate plannedOn,
        @Nullable LocalDate actualOn, @Version int version) implements ContractObject {

    @Override
    public UUID parent() {
        return action;
    }

    /// Planned before this day and not reached.
    public boolean isOverdue(LocalDate today) {
        return actualOn == null && plannedOn.isBefore(today);
    }
}
