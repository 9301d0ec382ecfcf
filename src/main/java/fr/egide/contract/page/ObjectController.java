package fr.egide.contract.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractObject;
import fr.egide.contract.ContractState;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Editor;
import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.Forms;
import fr.egide.contract.editing.ObjectRights;
import fr.egide.contract.editing.Outcome;
import fr.egide.contract.editing.Problem;
import fr.egide.contract.editing.Proposals;
import fr.egide.contract.editing.Section;
import fr.egide.contract.editing.Typed;
import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;

/// The form of any object of a contract: one page to add one, one page a section to change one.
@Controller
@RequestMapping("/contracts/{contract}/objects/{slug}")
class ObjectController {

    private final ContractDirectory contracts;
    private final Editor editor;
    private final Proposals proposals;
    private final FieldViews views;
    private final ObjectRights rights;
    private final ObjectAddress address;
    private final Frames frames;

    ObjectController(ContractDirectory contracts, Editor editor, Proposals proposals, FieldViews views,
            ObjectRights rights,
            ObjectAddress address, Frames frames) {
        this.contracts = contracts;
        this.editor = editor;
        this.proposals = proposals;
        this.views = views;
        this.rights = rights;
        this.address = address;
        this.frames = frames;
    }

    /// The form's page: `object` is null for an addition.
    record Page(UUID contract, ObjectKind kind, @Nullable ContractObject object, @Nullable UUID parent, Section section,
            List<FieldView> fields, Map<String, String> theirs, List<String> locked, String back) {

        public int version() {
            return object == null ? 0 : object.version();
        }

        public boolean hasProblem() {
            return fields.stream().anyMatch(field -> field.problem() != null);
        }
    }

    @GetMapping("/new")
    ModelAndView add(@PathVariable UUID contract, @PathVariable String slug, @RequestParam @Nullable UUID parent) {
        ObjectKind kind = ObjectKind.ofSlug(slug);
        requireAdd(contract, kind, parent);
        Typed defaults = new Typed(Map.of("status", List.of("PLANNED"), "confidentiality", List.of("PARTNERS")));
        return form(contract, kind, null, parent, firstSection(kind), defaults, Map.of(), Map.of(), List.of());
    }

    @PostMapping("/new")
    ModelAndView added(@PathVariable UUID contract, @PathVariable String slug, @RequestParam @Nullable UUID parent,
            @RequestParam MultiValueMap<String, String> form) {
        ObjectKind kind = ObjectKind.ofSlug(slug);
        requireAdd(contract, kind, parent);
        Typed typed = new Typed(form);
        return answer(contract, kind, null, parent, firstSection(kind), typed,
                editor.add(kind, contract, parent, typed));
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable UUID contract, @PathVariable String slug, @PathVariable UUID id,
            @RequestParam @Nullable String section) {
        ObjectKind kind = ObjectKind.ofSlug(slug);
        ContractObject object = contracts.get(kind.type(), contract, id);
        rights.requireEdit(contract, rights.actionOf(object));
        Section chosen = section(kind, section);
        return form(contract, kind, object, null, chosen, views.typed(chosen.fields(), object), Map.of(), Map.of(),
                List.of());
    }

    @PostMapping("/{id}")
    ModelAndView edited(@PathVariable UUID contract, @PathVariable String slug, @PathVariable UUID id,
            @RequestParam @Nullable String section, @RequestParam int version,
            @RequestParam MultiValueMap<String, String> form) {
        ObjectKind kind = ObjectKind.ofSlug(slug);
        ContractObject object = contracts.get(kind.type(), contract, id);
        rights.requireEdit(contract, rights.actionOf(object));
        Section chosen = section(kind, section);
        Typed typed = new Typed(form);
        return answer(contract, kind, object, null, chosen, typed,
                editor.change(kind, contract, id, version, chosen.fields(), typed));
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable UUID contract, @PathVariable String slug, @PathVariable UUID id) {
        ObjectKind kind = ObjectKind.ofSlug(slug);
        ContractObject object = contracts.get(kind.type(), contract, id);
        rights.requireEdit(contract, kind == ObjectKind.ACTION ? null : rights.actionOf(object));
        String back = address.afterRemoval(kind, object);
        editor.remove(kind, contract, id);
        return "redirect:" + back;
    }

    @PostMapping("/propose")
    String propose(@PathVariable UUID contract, @PathVariable String slug, @RequestParam UUID object,
            @RequestParam @Nullable String reason, @RequestParam MultiValueMap<String, String> form) {
        ObjectKind kind = ObjectKind.ofSlug(slug);
        rights.requireEdit(contract, null);
        Map<String, List<String>> fields = form.entrySet().stream()
                .filter(entry -> Forms.fields(kind).stream().map(Field::name).anyMatch(entry.getKey()::equals))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        proposals.propose(contract, kind, object, fields, reason);
        return "redirect:/contracts/" + contract + "/history?proposed";
    }

    private ModelAndView answer(UUID contract, ObjectKind kind, @Nullable ContractObject object, @Nullable UUID parent,
            Section section, Typed typed, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Saved(ContractObject saved) -> new ModelAndView("redirect:" + address.of(kind, saved));
            case Outcome.Invalid(Map<String, Problem> problems) ->
                form(contract, kind, object, parent, section, typed, problems, Map.of(), List.of());
            case Outcome.Stale(ContractObject current, List<String> fields) ->
                form(contract, kind, current, parent, section, typed, Map.of(), theirs(section, current, fields),
                        List.of());
            case Outcome.Locked(List<String> fields) ->
                form(contract, kind, object, parent, section, typed, Map.of(), Map.of(), fields);
        };
    }

    private ModelAndView form(UUID contract, ObjectKind kind, @Nullable ContractObject object, @Nullable UUID parent,
            Section section, Typed typed, Map<String, Problem> problems, Map<String, String> theirs,
            List<String> locked) {
        ContractState state = contracts.get(contract).state();
        List<Field> fields = section.fields().stream()
                .filter(field -> parent == null || !field.name().equals(kind.parentField())).toList();
        List<FieldView> form = views.form(fields, typed, problems, contract, state);
        String back = object == null ? address.ofParent(kind, contract, parent) : address.of(kind, object);
        ModelAndView page = new ModelAndView("contract/object");
        page.addObject("page", new Page(contract, kind, object, parent, section, form, theirs,
                locked.stream().map(name -> "contract.field." + name).toList(), back));
        page.addObject("families", frames.terms(Vocabulary.FAMILY));
        page.addObject("levels", frames.terms(Vocabulary.LEVEL));
        page.addObject("functions", frames.terms(Vocabulary.FUNCTION));
        boolean isRefused = !problems.isEmpty() || !theirs.isEmpty() || !locked.isEmpty();
        page.setStatus(
                !isRefused ? HttpStatus.OK : theirs.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
        return page;
    }

    private Map<String, String> theirs(Section section, ContractObject current, List<String> changed) {
        Typed now = views.typed(section.fields(), current);
        Map<String, String> theirs = new LinkedHashMap<>();
        section.fields().stream().filter(field -> changed.contains(field.name()))
                .forEach(field -> theirs.put(field.name(), String.join(" · ", now.all(field.name()))));
        return theirs;
    }

    private void requireAdd(UUID contract, ObjectKind kind, @Nullable UUID parent) {
        rights.requireEdit(contract, kind.parent() == ObjectKind.ACTION ? parent : null);
    }

    private static Section firstSection(ObjectKind kind) {
        return Forms.sections(kind).getFirst();
    }

    private static Section section(ObjectKind kind, @Nullable String key) {
        return key == null ? firstSection(kind) : Forms.section(kind, key);
    }
}
