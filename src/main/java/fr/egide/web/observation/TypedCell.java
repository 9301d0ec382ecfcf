package fr.egide.web.observation;

import org.jspecify.annotations.Nullable;

/// One field of a form where values are typed.
///
/// @param label what is measured and the period, for those who don't see the table
/// @param problem what is wrong with it, in words
public record TypedCell(String name, String label, String text, @Nullable String problem) {

    /// Whether what was typed says something new; an empty field says nothing where nothing is stored.
    ///
    /// @param before what is stored of the period
    public static boolean differs(@Nullable TypedValue before, String text, TypedValue now) {
        return before == null ? !text.isBlank() : !before.same(now);
    }
}
