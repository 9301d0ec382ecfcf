package fr.egide.diagnosis;

import java.util.UUID;

/// A room above through which a diagnosis is read: whoever may read what rests on it may read it too.
public interface DiagnosisReaders {

    /// Whether the signed-in user may read something that rests on this diagnosis.
    boolean mayRead(UUID diagnosis);
}
