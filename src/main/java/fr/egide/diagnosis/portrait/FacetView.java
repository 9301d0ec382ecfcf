package fr.egide.diagnosis.portrait;

import java.util.List;

/// One indicator of a portrait in words.
///
/// @param rate blank when no level can be said; `between` likewise
/// @param level what is recorded and over which part, or why nothing can be said
/// @param chart SVG
/// @param evolution code of the closed word
/// @param change what it is said of
/// @param trend code of the closed word for the whole run of years
/// @param slope what it is said of
/// @param beside each reference, the nearest first
/// @param place code of the closed word among comparable territories; blank where nothing can be said
/// @param peers what that word is said of, or why nothing can be said
public record FacetView(String code, String label, String per, String years, String rate, String between, String level,
        String chart, String evolution, String change, String trend, String slope, List<BesideView> beside,
        String place, String peers) {

    /// One reference in words.
    ///
    /// @param standing code of the closed word
    public record BesideView(String place, String rate, String ratio, String between, String standing) {}

    public boolean hasLevel() {
        return !rate.isEmpty();
    }
}
