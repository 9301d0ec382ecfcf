package fr.egide.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// An intended change, quantified where it suits (circular, 2.C).
///
/// @param pillars codes of the vocabulary PILLAR
/// @param targetValue number to reach, in `targetUnit`, at `targetOn`
@Table(schema = "contract", value = "objective")
public record Objective(@Id UUID id, UUID contract, UUID axis, int position, String title, @Nullable UUID finding,
        List<String> pillars, @Nullable String description, @Nullable BigDecimal targetValue,
        @Nullable String targetUnit, @Nullable LocalDate targetOn, @Version int version) implements ContractObject {

    @Override
    public UUID parent() {
        return axis;
    }
}
