package fr.egide.contract.page;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fr.egide.contract.ContractObject;
import fr.egide.contract.editing.Problem;
import fr.egide.contract.editing.Typed;

/// What became of a form that was sent, and what the form shows next: nothing typed is lost.
///
/// @param object as it is stored now; null for an addition that wasn't made
/// @param conflicts fields that someone else changed meanwhile, to something else
/// @param locked fields that were part of what was agreed
/// @param kept fields that were saved although others were refused
record Attempt(@Nullable ContractObject object, Typed typed, Map<String, Problem> problems, List<String> conflicts,
        List<String> locked, List<String> kept) {

    /// A form that nobody has sent yet.
    static Attempt none(@Nullable ContractObject object, Typed typed) {
        return new Attempt(object, typed, Map.of(), List.of(), List.of(), List.of());
    }

    static Attempt invalid(@Nullable ContractObject object, Typed typed, Map<String, Problem> problems) {
        return new Attempt(object, typed, problems, List.of(), List.of(), List.of());
    }

    static Attempt conflicting(ContractObject current, Typed typed, List<String> conflicts) {
        return new Attempt(current, typed, Map.of(), conflicts, List.of(), List.of());
    }

    static Attempt locked(@Nullable ContractObject object, Typed typed, List<String> locked, List<String> kept) {
        return new Attempt(object, typed, Map.of(), List.of(), locked, kept);
    }

    boolean isRefused() {
        return !problems.isEmpty() || !conflicts.isEmpty() || !locked.isEmpty();
    }
}
