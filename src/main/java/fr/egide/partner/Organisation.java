package fr.egide.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A body round the table: service of the State, court, town hall, landlord, carrier, association.
///
/// @param family code of the vocabulary FAMILY
/// @param type code of the vocabulary ORGANISATION_TYPE
/// @param level code of the vocabulary LEVEL
/// @param parent organisation that it is a part of
/// @param territories text forms of the `TerritoryRef`s where it is competent
/// @param employsMediators whether it may employ mediators
/// @param closedOn last day of an organisation that is no more
@Table(schema = "partner", value = "organisation")
public record Organisation(@Id UUID id, String name, String family, @Nullable String type, String level,
        @Nullable UUID parent, @Nullable String siret, List<String> territories, boolean employsMediators,
        List<String> tags, @Nullable LocalDate closedOn, @Version int version) {

    public Organisation {
        territories = List.copyOf(territories);
        tags = List.copyOf(tags);
    }

    /// One of which no more is known than its name, family and level.
    static Organisation named(String name, String family, String level, @Nullable String siret) {
        return new Organisation(UUID.randomUUID(), name, family, null, level, null, siret, List.of(), false, List.of(),
                null, 0);
    }

    public Organisation partOf(@Nullable UUID whole) {
        return new Organisation(id, name, family, type, level, whole, siret, territories, employsMediators, tags,
                closedOn, version);
    }

    /// What stays of one that became another: a name.
    Organisation emptied() {
        return new Organisation(id, name, family, type, level, null, null, List.of(), false, List.of(), closedOn,
                version);
    }

    public boolean isClosed(LocalDate today) {
        return closedOn != null && closedOn.isBefore(today);
    }
}
