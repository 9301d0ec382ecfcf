package fr.egide.localseries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

import fr.egide.web.observation.Basis;
import fr.egide.web.observation.Direction;
import fr.egide.web.observation.ObservedState;
import fr.egide.web.observation.Periodicity;
import fr.egide.web.observation.TypedValue;

/// A series that a partner counts itself, with all that must be known of it to read it: its data-quality sheet.
///
/// @param per what a count on its base is multiplied by: 1, 100 for a percentage, 1,000
/// @param counts whether plain values are counts of facts, hence whole and testable
/// @param territory text form of a `TerritoryRef`
/// @param departements codes of the départements it lies in, kept for rights
/// @param fit how what is counted matches that territory, in words
/// @param endsOn last day of a series that is over
/// @param threshold counts under it are shown as withheld to whoever may not give readings; 0 for none
/// @param gaps what is known of missing data, in words
@Table(schema = "localseries", value = "source")
public record LocalSource(@Id UUID id, UUID producer, String title, String definition, String unit, int per,
        boolean counts, Direction direction, String territory, String territoryName, List<String> departements,
        String fit, Periodicity periodicity, LocalDate startsOn, @Nullable LocalDate endsOn, int threshold,
        String licence, String gaps, @Version int version) {

    public LocalSource {
        departements = List.copyOf(departements);
    }

    /// What a value says once small counts are withheld.
    public TypedValue disclosed(TypedValue typed) {
        return basis(typed) instanceof Basis.Count(long count, BigDecimal _) && count < threshold
                ? new TypedValue(ObservedState.WITHHELD, null, null)
                : typed;
    }

    /// What makes a value testable: that it came with, or the count that it is.
    public @Nullable Basis basis(TypedValue typed) {
        return typed.basis() == null && counts && typed.value() != null
                ? new Basis.Count(typed.value().longValue(), BigDecimal.ONE)
                : typed.basis();
    }

    LocalSource producedBy(UUID organisation) {
        return new LocalSource(id, organisation, title, definition, unit, per, counts, direction, territory,
                territoryName, departements, fit, periodicity, startsOn, endsOn, threshold, licence, gaps, version);
    }

    /// Whether a day belongs to the time that the series covers.
    boolean covers(LocalDate period) {
        return !period.isBefore(periodicity.startOf(startsOn)) && (endsOn == null || !period.isAfter(endsOn));
    }
}
