package fr.egide.frame;

import org.jspecify.annotations.Nullable;

/// One word of a closed vocabulary, in the language of the request.
///
/// @param within code of the word of another vocabulary that it belongs to: the family of a type of organisation
/// @param since first year of a word that came into use, `until` last year of one that is over
/// @param successor code of the word that took its place
public record Term(String code, String label, @Nullable String within, @Nullable Integer since,
        @Nullable Integer until, @Nullable String successor) {}
