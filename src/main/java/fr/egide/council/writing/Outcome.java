package fr.egide.council.writing;

import java.util.List;
import java.util.Map;

import fr.egide.contract.editing.Problem;
import fr.egide.council.CouncilPart;

/// What became of a change.
public sealed interface Outcome {

    /// Saved (or nothing differed).
    record Saved(CouncilPart part) implements Outcome {}

    /// Some values are wrong: nothing was saved.
    record Invalid(Map<String, Problem> problems) implements Outcome {}

    /// Someone saved meanwhile: the part as it is now, and the fields where it differs from what was typed.
    record Stale(CouncilPart current, List<String> fields) implements Outcome {}
}
