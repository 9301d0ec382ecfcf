package fr.egide.indicator;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/// A figure as it is shown, in words and digits already: an edition freezes exactly this. What older editions don't hold
/// is blank.
///
/// @param state state of the latest observation, or NOT_PROVIDED
/// @param absence words that say better than the state why there is nothing; blank otherwise
/// @param margin interval or known part, in words; blank where there is none
/// @param progressNote why the progress isn't computed, though baseline and target are there; blank otherwise
/// @param evolution code of the closed word
/// @param evolutionNote why nothing can be said of the evolution; blank otherwise
/// @param missingFrom whom to ask, when `due` says which period should have come
/// @param toLoad which file the administrator should load, where nobody is to be asked
/// @param origin the official reading it is, if it is one
/// @param countedOn the day on which it computed itself, if it did
public record FigureView(String tracked, String code, String kind, String name, String unit, String producer,
        String baseline, String last, String state, String absence, String when, String margin, String target,
        String progress, String progressNote, String evolution, String evolutionNote, boolean context,
        @Nullable String missingFrom, @Nullable String due, @Nullable String toLoad, String provenance,
        @Nullable Origin origin, @Nullable LocalDate countedOn, String chart) {

    public FigureView {
        absence = Objects.requireNonNullElse(absence, "");
        progressNote = Objects.requireNonNullElse(progressNote, "");
        evolutionNote = Objects.requireNonNullElse(evolutionNote, "");
    }
}
