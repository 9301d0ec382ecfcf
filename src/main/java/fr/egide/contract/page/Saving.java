package fr.egide.contract.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.contract.ContractObject;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Editor;
import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.Merge;
import fr.egide.contract.editing.Merger;
import fr.egide.contract.editing.Outcome;
import fr.egide.contract.editing.Problem;
import fr.egide.contract.editing.Typed;

/// Saves all it can of a form: what signing left open beside what it locked, what nobody else touched beside what
/// someone did.
@Component
class Saving {

    private final Editor editor;
    private final Merger merger;
    private final FieldViews views;

    Saving(Editor editor, Merger merger, FieldViews views) {
        this.editor = editor;
        this.merger = merger;
        this.views = views;
    }

    Attempt add(ObjectKind kind, UUID contract, @Nullable UUID parent, Typed typed) {
        return switch (editor.add(kind, contract, parent, typed)) {
            case Outcome.Saved(ContractObject added) -> Attempt.none(added, typed);
            case Outcome.Invalid(Map<String, Problem> problems) -> Attempt.invalid(null, typed, problems);
            case Outcome.Locked(List<String> locked) -> Attempt.locked(null, typed, locked, List.of());
            case Outcome.Stale(ContractObject current, List<String> fields) ->
                Attempt.conflicting(current, typed, fields);
        };
    }

    Attempt change(ContractObject object, int version, List<Field> fields, Typed typed) {
        ObjectKind kind = ObjectKind.of(object);
        return switch (editor.change(kind, object.contract(), object.id(), version, fields, typed)) {
            case Outcome.Saved(ContractObject saved) -> Attempt.none(saved, typed);
            case Outcome.Invalid(Map<String, Problem> problems) -> Attempt.invalid(object, typed, problems);
            case Outcome.Stale(ContractObject current, List<String> _) -> merged(current, version, fields, typed);
            case Outcome.Locked(List<String> locked) -> open(object, version, fields, typed, locked);
        };
    }

    private Attempt merged(ContractObject current, int version, List<Field> fields, Typed typed) {
        Merge merge = merger.of(current, version, fields, typed);
        return merge.conflicts().isEmpty()
                ? change(current, current.version(), merge.mine(), typed)
                : Attempt.conflicting(current, over(current, fields, merge.mine(), typed), merge.conflicts());
    }

    private Attempt open(ContractObject object, int version, List<Field> fields, Typed typed, List<String> locked) {
        List<Field> open = fields.stream().filter(field -> !locked.contains(field.name())).toList();
        Attempt rest = change(object, version, open, typed);
        ContractObject saved = rest.object();
        if (rest.isRefused() || saved == null) {
            return rest;
        }
        Typed before = views.typed(open, object);
        Typed after = views.typed(open, saved);
        return Attempt.locked(saved, typed, locked, open.stream().map(Field::name)
                .filter(name -> !before.all(name).equals(after.all(name))).toList());
    }

    /// What is stored now, with what the second writer changed over it.
    private Typed over(ContractObject current, List<Field> fields, List<Field> mine, Typed typed) {
        Map<String, List<String>> values = new HashMap<>(views.typed(fields, current).values());
        mine.forEach(field -> values.put(field.name(), typed.all(field.name())));
        return new Typed(values);
    }
}
