package fr.egide.contract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractObject;
import fr.egide.contract.ContractState;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Editor;
import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.FieldView;
import fr.egide.contract.editing.Forms;
import fr.egide.contract.editing.Locks;
import fr.egide.contract.editing.Section;
import fr.egide.contract.editing.Typed;
import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.web.Trees;

/// Draws the form of an object, with what became of what was sent.
@Component
class ObjectForms {

    private final ContractDirectory contracts;
    private final Editor editor;
    private final FieldViews views;
    private final ShownFields shown;
    private final ObjectAddress address;
    private final Locks locks;
    private final Trees trees;
    private final Frames frames;

    ObjectForms(ContractDirectory contracts, Editor editor, FieldViews views, ShownFields shown,
            ObjectAddress address, Locks locks, Trees trees, Frames frames) {
        this.contracts = contracts;
        this.editor = editor;
        this.views = views;
        this.shown = shown;
        this.address = address;
        this.locks = locks;
        this.trees = trees;
        this.frames = frames;
    }

    /// The form's page: `object` is null for an addition.
    ///
    /// @param proposes whether sending the form can only propose, the contract being signed
    record Page(UUID contract, ObjectKind kind, @Nullable ContractObject object, @Nullable UUID parent, Section section,
            List<FieldView> fields, List<ShownField> theirs, List<String> locked, List<String> kept, String back,
            boolean proposes, boolean mayRemove, boolean mayProposeRemoval) {

        public int version() {
            return object == null ? 0 : object.version();
        }

        public boolean hasProblem() {
            return fields.stream().anyMatch(field -> field.problem() != null);
        }
    }

    /// @throws fr.egide.web.Refusal 404 `WEB-404` for an unknown section
    static Section section(ObjectKind kind, @Nullable String key) {
        return key == null ? Forms.sections(kind).getFirst() : Forms.section(kind, key);
    }

    ModelAndView blank(UUID contract, ObjectKind kind, @Nullable UUID parent, Typed defaults) {
        return answer(contract, kind, parent, section(kind, null), Attempt.none(null, defaults));
    }

    ModelAndView of(ContractObject object, Section section) {
        return answer(object.contract(), ObjectKind.of(object), null, section,
                Attempt.none(object, views.typed(section.fields(), object)));
    }

    ModelAndView answer(UUID contract, ObjectKind kind, @Nullable UUID parent, Section section, Attempt attempt) {
        ContractState state = contracts.get(contract).state();
        ContractObject object = attempt.object();
        List<Field> fields = section.fields().stream()
                .filter(field -> parent == null || !field.name().equals(kind.parentField())).toList();
        Set<String> locked = object == null && !Forms.mayBeAdded(kind, state)
                ? Set.of()
                : locks.of(kind, state, object);
        boolean isSigned = state == ContractState.SIGNED;
        boolean mayRemove = object != null && kind != ObjectKind.CONTRACT && editor.mayRemove(object);
        ModelAndView page = new ModelAndView("contract/object");
        page.addObject("page", new Page(contract, kind, object, parent, section,
                views.form(fields, attempt.typed(), attempt.problems(), contract, locked), theirs(section, attempt),
                keys(fields, attempt.locked()), keys(fields, attempt.kept()),
                object == null ? address.ofParent(kind, contract, parent) : address.of(kind, object),
                isSigned && (object == null && !Forms.mayBeAdded(kind, state) || !attempt.locked().isEmpty()),
                mayRemove, isSigned && object != null && kind != ObjectKind.CONTRACT && !mayRemove));
        page.addObject("families", frames.terms(Vocabulary.FAMILY));
        page.addObject("levels", frames.terms(Vocabulary.LEVEL));
        page.addObject("functions", frames.terms(Vocabulary.FUNCTION));
        page.setStatus(status(attempt));
        return page;
    }

    private static HttpStatus status(Attempt attempt) {
        return !attempt.isRefused()
                ? HttpStatus.OK
                : attempt.conflicts().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
    }

    private List<ShownField> theirs(Section section, Attempt attempt) {
        ContractObject current = attempt.object();
        if (current == null || attempt.conflicts().isEmpty()) {
            return List.of();
        }
        List<Field> both = section.fields().stream().filter(field -> attempt.conflicts().contains(field.name()))
                .toList();
        return shown.of(current.contract()).section(new Section(section.key(), both), trees.tree(current));
    }

    private static List<String> keys(List<Field> fields, List<String> names) {
        List<String> keys = new ArrayList<>();
        fields.stream().map(Field::name).filter(names::contains).forEach(name -> keys.add("contract.field." + name));
        return keys;
    }
}
