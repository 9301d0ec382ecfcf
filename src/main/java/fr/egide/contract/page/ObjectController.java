package fr.egide.contract.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Editor;
import fr.egide.contract.editing.ObjectRights;
import fr.egide.contract.editing.Section;
import fr.egide.contract.editing.Typed;

import static java.util.Objects.requireNonNull;

/// The form of any object of a contract: one page to add one, one page a section to change one.
@Controller
@RequestMapping("/contracts/{contract}/objects/{slug}")
class ObjectController {

    private static final Typed DEFAULTS = new Typed(
            Map.of("status", List.of("PLANNED"), "confidentiality", List.of("PARTNERS")));

    private final ContractDirectory contracts;
    private final Editor editor;
    private final Saving saving;
    private final ObjectForms forms;
    private final ObjectRights rights;
    private final ObjectAddress address;

    ObjectController(ContractDirectory contracts, Editor editor, Saving saving, ObjectForms forms, ObjectRights rights,
            ObjectAddress address) {
        this.contracts = contracts;
        this.editor = editor;
        this.saving = saving;
        this.forms = forms;
        this.rights = rights;
        this.address = address;
    }

    @GetMapping("/new")
    ModelAndView add(@PathVariable UUID contract, @PathVariable String slug, @RequestParam @Nullable UUID parent) {
        ObjectKind kind = ObjectKind.ofSlug(slug);
        rights.requireAdd(kind, contract, parent);
        return forms.blank(contract, kind, parent, DEFAULTS);
    }

    @PostMapping("/new")
    ModelAndView added(@PathVariable UUID contract, @PathVariable String slug, @RequestParam @Nullable UUID parent,
            @RequestParam MultiValueMap<String, String> form) {
        ObjectKind kind = ObjectKind.ofSlug(slug);
        rights.requireAdd(kind, contract, parent);
        return answer(contract, kind, parent, ObjectForms.section(kind, null),
                saving.add(kind, contract, parent, new Typed(form)));
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable UUID contract, @PathVariable String slug, @PathVariable UUID id,
            @RequestParam @Nullable String section) {
        ObjectKind kind = ObjectKind.ofSlug(slug);
        ContractObject object = contracts.get(kind.type(), contract, id);
        rights.requireEdit(contract, rights.actionOf(object));
        return forms.of(object, ObjectForms.section(kind, section));
    }

    @PostMapping("/{id}")
    ModelAndView edited(@PathVariable UUID contract, @PathVariable String slug, @PathVariable UUID id,
            @RequestParam @Nullable String section, @RequestParam int version,
            @RequestParam MultiValueMap<String, String> form) {
        ObjectKind kind = ObjectKind.ofSlug(slug);
        ContractObject object = contracts.get(kind.type(), contract, id);
        rights.requireEdit(contract, rights.actionOf(object));
        Section chosen = ObjectForms.section(kind, section);
        return answer(contract, kind, null, chosen, saving.change(object, version, chosen.fields(), new Typed(form)));
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable UUID contract, @PathVariable String slug, @PathVariable UUID id) {
        ObjectKind kind = ObjectKind.ofSlug(slug);
        ContractObject object = contracts.get(kind.type(), contract, id);
        rights.requireRemove(object);
        String back = address.afterRemoval(kind, object);
        editor.remove(kind, contract, id);
        return "redirect:" + back;
    }

    private ModelAndView answer(UUID contract, ObjectKind kind, @Nullable UUID parent, Section section,
            Attempt attempt) {
        return attempt.isRefused()
                ? forms.answer(contract, kind, parent, section, attempt)
                : new ModelAndView("redirect:" + address.of(kind, requireNonNull(attempt.object())));
    }
}
