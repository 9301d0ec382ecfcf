package fr.egide.diagnosis;

import java.util.Set;
import java.util.UUID;

/// A room above through which diagnoses are read: whoever may read what rests on one may read it too.
public interface DiagnosisReaders {

    /// Diagnoses that the signed-in user may read through what rests on them.
    Set<UUID> readable();
}
