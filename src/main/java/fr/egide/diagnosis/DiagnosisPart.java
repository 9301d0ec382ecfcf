package fr.egide.diagnosis;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A diagnosis and anything it is made of: its own row, its own version, its own history.
public sealed interface DiagnosisPart permits Diagnosis, SectionText, Source, Finding, Figure, Viewpoint,
        ExistingResponse, ConsultationEvent, Preparation, SetAsideTopic {

    UUID id();

    UUID diagnosis();

    /// Number of the last change, from 1; 0 before the first save.
    int version();

    /// The finding this part bears on, when it bears on one alone.
    default @Nullable UUID finding() {
        return null;
    }
}
