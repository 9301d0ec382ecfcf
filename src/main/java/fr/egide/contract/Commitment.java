package fr.egide.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A promised means or behaviour, with its owner, its quantity and its date; `side` says who is bound (State, local
/// authority, other), a code of the vocabulary SIDE.
///
/// @param provided quantity really provided, in `unit`
@Table(schema = "contract", value = "commitment")
public record Commitment(@Id UUID id, UUID contract, @Nullable UUID action, String side, UUID owner, String text,
        @Nullable BigDecimal quantity, @Nullable String unit, @Nullable LocalDate dueOn, @Nullable BigDecimal provided,
        @Nullable LocalDate providedOn, @Nullable String comment, @Version int version) implements ContractObject {

    @Override
    public @Nullable UUID parent() {
        return action;
    }

    /// Kept when the whole quantity was provided, or when it has no quantity and a date says it was done.
    public boolean isKept() {
        return quantity == null ? providedOn != null : provided != null && provided.compareTo(quantity) >= 0;
    }

    public boolean isOverdue(LocalDate today) {
        return !isKept() && dueOn != null && dueOn.isBefore(today);
    }
}
