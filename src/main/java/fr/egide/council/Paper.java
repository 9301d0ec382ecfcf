package fr.egide.council;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A dated document of the council: the act that sets its composition, its rules of procedure, its ethics charter.
///
/// @param kind code of the vocabulary COUNCIL_PAPER
/// @param signedOn day it was signed or adopted; nothing while it is a draft
/// @param file stored file
@Table(schema = "council", value = "paper")
public record Paper(@Id UUID id, UUID council, String kind, @Nullable String number, LocalDate datedOn,
        @Nullable LocalDate signedOn, @Nullable UUID file, @Version int version) implements CouncilPart {
    public boolean isSigned(LocalDate day) {
        return signedOn != null && !signedOn.isAfter(day);
    }
}
