package fr.egide.diagnosis.writing;

import java.util.List;
import java.util.Map;

import fr.egide.diagnosis.DiagnosisPart;

/// What became of a change.
public sealed interface Outcome {

    /// Saved (or nothing differed).
    record Saved(DiagnosisPart part) implements Outcome {}

    /// Some values are wrong: nothing was saved.
    record Invalid(Map<String, Wrong> problems) implements Outcome {}

    /// Someone saved meanwhile: the part as it is now, and the fields where it differs from what was typed.
    record Stale(DiagnosisPart current, List<String> fields) implements Outcome {}
}
