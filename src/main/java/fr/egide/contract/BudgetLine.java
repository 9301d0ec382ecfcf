package fr.egide.contract;

import java.math.BigDecimal;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// Money of one funder for one action and one year, in euros.
///
/// @param programme code of the vocabulary FIPD_PROGRAMME, for money of that fund of the State
@Table(schema = "contract", value = "budget_line")
public record BudgetLine(@Id UUID id, UUID contract, UUID action, UUID funder, int year, @Nullable BigDecimal planned,
        @Nullable BigDecimal requested, @Nullable BigDecimal granted, @Nullable BigDecimal paid,
        @Nullable BigDecimal spent, @Nullable String grantReference, @Nullable String programme,
        @Version int version) implements ContractObject {

    @Override
    public UUID parent() {
        return action;
    }
}
