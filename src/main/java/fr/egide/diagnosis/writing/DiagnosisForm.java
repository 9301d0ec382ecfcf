package fr.egide.diagnosis.writing;

import org.jspecify.annotations.Nullable;

/// What is typed to open a diagnosis.
///
/// @param chosen reference picked among the territories that `territory` may mean
public record DiagnosisForm(@Nullable String territory, @Nullable String chosen, @Nullable String title,
        @Nullable String periodFrom, @Nullable String periodTo, @Nullable String authorType,
        @Nullable String startedOn) {

    public static DiagnosisForm on(@Nullable String territory) {
        return new DiagnosisForm(territory, null, "", "", "", "SERVICES", "");
    }
}
