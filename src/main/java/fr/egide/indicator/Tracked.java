package fr.egide.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// An indicator followed on a contract, one of its objectives, or one of its actions.
///
/// @param producer organisation to ask for the figure
@Table(schema = "indicator", value = "tracked")
public record Tracked(@Id UUID id, UUID contract, @Nullable UUID objective, @Nullable UUID action, String definition,
        @Nullable BigDecimal baseline, @Nullable LocalDate baselineOn, @Nullable BigDecimal target,
        @Nullable LocalDate targetOn, @Nullable UUID producer, @Version int version) {}
