package fr.egide.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A set of communes or municipal arrondissements made here, from a date on.
public record Perimeter(UUID id, String name, Kind kind, List<String> codes, String description, LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /// What the perimeter is.
    public enum Kind {
        /// Whole communes or municipal arrondissements.
        COMMUNES,
        /// A named part of one or several communes.
        SUB_COMMUNAL,
        /// A transport network, with the communes it crosses.
        TRANSPORT_NETWORK
    }

    public Perimeter {
        codes = List.copyOf(codes);
    }

    public TerritoryRef ref() {
        return new TerritoryRef(TerritoryRef.Kind.PERIMETER, id.toString());
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
