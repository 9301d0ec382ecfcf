package fr.egide.contract.editing;

import java.util.List;
import java.util.Map;

import fr.egide.contract.ContractObject;

/// What became of a change.
public sealed interface Outcome {

    /// Saved (or nothing differed).
    record Saved(ContractObject object) implements Outcome {}

    /// Some values are wrong: nothing was saved.
    record Invalid(Map<String, Problem> problems) implements Outcome {}

    /// Someone saved meanwhile: the object as it is now, and the fields where it differs from what was typed.
    record Stale(ContractObject current, List<String> fields) implements Outcome {}

    /// The contract is signed and these fields are part of what was agreed.
    record Locked(List<String> fields) implements Outcome {}
}
