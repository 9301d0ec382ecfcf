package fr.egide.indicator;

import org.jspecify.annotations.Nullable;

/// A figure as it is shown, in words and digits already: an edition freezes exactly this.
///
/// @param state state of the latest observation, or NOT_PROVIDED
/// @param margin interval or known part, in words; blank where there is none
/// @param missingFrom whom to ask, when `due` says which period should have come
/// @param evolution code of the closed word
public record FigureView(String tracked, String code, String kind, String name, String unit, String producer,
        String baseline,
        String last, String state, String when, String margin, String target, String progress, String evolution,
        boolean context, @Nullable String missingFrom, @Nullable String due, String provenance, String chart) {}
