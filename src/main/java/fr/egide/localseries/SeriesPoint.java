package fr.egide.localseries;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import fr.egide.web.observation.Basis;
import fr.egide.web.observation.ObservedState;
import fr.egide.web.observation.TypedValue;

/// One period of a series, as the one who reads may see it.
///
/// @param typed what was given, small counts withheld where they must be; not provided where nothing was given
/// @param reading what it comes from; absent where nothing was given
/// @param basis what makes it testable
/// @param broken the break that begins with this period, if one does
/// @param startsAnew whether this is the first value known since a break
public record SeriesPoint(LocalDate period, TypedValue typed, @Nullable Reading reading, @Nullable Basis basis,
        @Nullable SeriesBreak broken, boolean startsAnew) {

    public ObservedState state() {
        return typed.state();
    }

    public @Nullable Double value() {
        return typed.value() == null ? null : Double.valueOf(Objects.requireNonNull(typed.value()).doubleValue());
    }
}
