package fr.egide.council;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// An organisation in a group, by the function of whoever comes and of their deputy.
///
/// @param account who signs in for it, and alone reads the notes of a confidential group
@Table(schema = "council", value = "member")
public record Member(@Id UUID id, UUID council, UUID workingGroup, UUID organisation, String function,
        @Nullable String deputy, @Nullable UUID account, @Version int version) implements CouncilPart {
    @Override
    public UUID parent() {
        return workingGroup;
    }

    public Member held(@Nullable UUID by) {
        return new Member(id, council, workingGroup, organisation, function, deputy, by, version);
    }
}
