package fr.egide.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A local or departmental council for security and crime prevention (circular of 1999, 3.A.2; CSI, L132-4 and L132-13).
///
/// @param kind code of a kind of council of the frame
/// @param territory text form of a `TerritoryRef`
/// @param departements codes of the départements the territory lies in, kept for rights
/// @param contracts contracts it follows
/// @param coordinator organisation that employs the coordinator
/// @param coordinatorShare share of a full time, in percent
/// @param coordinatorTo last day; the post is vacant after it
@Table(schema = "council", value = "council")
public record Council(@Id UUID id, String kind, String title, String territory, String territoryName,
        List<String> departements, List<UUID> contracts, @Nullable UUID coordinator,
        @Nullable String coordinatorFunction, @Nullable Integer coordinatorShare, @Nullable String coordinatorFunding,
        @Nullable LocalDate coordinatorFrom, @Nullable LocalDate coordinatorTo,
        @Version int version) implements CouncilPart {
    @Override
    public UUID council() {
        return id;
    }

    public boolean hasCoordinator(LocalDate day) {
        return coordinatorFunction != null && (coordinatorFrom == null || !coordinatorFrom.isAfter(day))
                && (coordinatorTo == null || !coordinatorTo.isBefore(day));
    }
}
