package fr.egide.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A group that the council set up: follow-up, working group, watch cell, emergency group.
///
/// @param kind code of the vocabulary GROUP_KIND
/// @param level code of the vocabulary GROUP_LEVEL
/// @param untilOn last day it was set up for
/// @param actions actions it follows; `indicators` those followed on its contract
/// @param account what it leaves when it closes
@Table(schema = "council", value = "working_group")
public record WorkingGroup(@Id UUID id, UUID council, String kind, String name, @Nullable String mandate, String level,
        LocalDate openedOn, @Nullable LocalDate untilOn, @Nullable UUID contract, List<UUID> actions,
        List<UUID> indicators, @Nullable LocalDate closedOn, @Nullable String account,
        @Version int version) implements CouncilPart {
    public boolean isOpen() {
        return level.equals("OPEN");
    }

    public boolean isConfidential() {
        return level.equals("CONFIDENTIAL");
    }

    public boolean isClosed() {
        return closedOn != null;
    }

    public boolean hasOutlived(LocalDate today) {
        return closedOn == null && untilOn != null && untilOn.isBefore(today);
    }

    public WorkingGroup closed(LocalDate on, String left) {
        return new WorkingGroup(id, council, kind, name, mandate, level, openedOn, untilOn, contract, actions,
                indicators, on, left, version);
    }
}
