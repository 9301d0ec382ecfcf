package fr.egide.territory.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

import fr.egide.territory.Perimeter;
import fr.egide.web.Refusal;

/// What a person typed of a perimeter, as typed: nothing is lost when it must be shown again.
record PerimeterForm(@Nullable String name, @Nullable String kind, @Nullable String description,
        @Nullable String validFrom, @Nullable String validTo) {

    static final PerimeterForm EMPTY = new PerimeterForm("", "", "", "", "");

    String nameOrEmpty() {
        return name == null ? "" : name;
    }

    String descriptionOrEmpty() {
        return description == null ? "" : description;
    }

    Perimeter.Kind kindOrDefault() {
        for (Perimeter.Kind known : Perimeter.Kind.values()) {
            if (known.name().equals(kind)) {
                return known;
            }
        }
        return Perimeter.Kind.COMMUNES;
    }

    /// @throws Refusal 422 `TER-007` when it isn't a date
    LocalDate from() {
        LocalDate from = date(validFrom);
        if (from == null) {
            throw Refusal.unprocessable("TER-007", "");
        }
        return from;
    }

    @Nullable
    LocalDate to() {
        return date(validTo);
    }

    private static @Nullable LocalDate date(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException wrong) {
            throw Refusal.unprocessable("TER-007", typed);
        }
    }
}
