package fr.egide.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// An indicator followed on a contract, one of its objectives, or one of its actions.
///
/// @param producer organisation to ask for the figure
/// @param inSummary whether the coordinator chose it for the summary
/// @param localSource local series that holds its observations; absent where it holds them itself
@Table(schema = "indicator", value = "tracked")
public record Tracked(@Id UUID id, UUID contract, @Nullable UUID objective, @Nullable UUID action, String definition,
        @Nullable BigDecimal baseline, @Nullable LocalDate baselineOn, @Nullable BigDecimal target,
        @Nullable LocalDate targetOn, @Nullable UUID producer, boolean inSummary,
        @Nullable UUID localSource, @Version int version) {

    @PersistenceCreator
    public Tracked {
    }

    /// An indicator that nobody chose for the summary.
    public Tracked(UUID id, UUID contract, @Nullable UUID objective, @Nullable UUID action, String definition,
            @Nullable BigDecimal baseline, @Nullable LocalDate baselineOn, @Nullable BigDecimal target,
            @Nullable LocalDate targetOn, @Nullable UUID producer, int version) {
        this(id, contract, objective, action, definition, baseline, baselineOn, target, targetOn, producer, false, null,
                version);
    }

    Tracked askedOf(UUID organisation) {
        return new Tracked(id, contract, objective, action, definition, baseline, baselineOn, target, targetOn,
                organisation, inSummary, localSource, version);
    }
}
