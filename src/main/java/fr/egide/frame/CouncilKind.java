package fr.egide.frame;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// A kind of council, with the dates between which it can be set up and the text it comes from.
///
/// @param inForceFrom unknown where our texts don't say it
/// @param departemental whether it covers a département, whose préfet chairs it
public record CouncilKind(String code, String label, String abbreviation, @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo, boolean departemental, String source) {

    /// Whether it could be set up on a day.
    public boolean isInForceOn(LocalDate day) {
        return (inForceFrom == null || !inForceFrom.isAfter(day)) && (inForceTo == null || !inForceTo.isBefore(day));
    }
}
