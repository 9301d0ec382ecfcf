package fr.egide.contract;

import java.math.BigDecimal;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// What a partner brings to an action, in words and in full-time equivalents.
@Table(schema = "contract", value = "participation")
public record Participation(@Id UUID id, UUID contract, UUID action, UUID organisation, @Nullable String contribution,
        @Nullable BigDecimal fullTimeEquivalents, @Version int version) implements ContractObject {

    @Override
    public UUID parent() {
        return action;
    }
}
