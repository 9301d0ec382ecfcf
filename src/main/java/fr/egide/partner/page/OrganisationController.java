package fr.egide.partner.page;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.partner.Organisation;
import fr.egide.partner.OrganisationEditor;
import fr.egide.partner.OrganisationForm;
import fr.egide.partner.OrganisationReader;
import fr.egide.partner.Organisations;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// The page of one organisation and its form.
@Controller
@RequestMapping("/organisations/{id}")
class OrganisationController {

    private static final String PAGE = "redirect:/organisations/";

    private final Organisations organisations;
    private final OrganisationReader reader;
    private final OrganisationEditor editor;
    private final OrganisationPages pages;
    private final OrganisationForms forms;
    private final Sentences sentences;
    private final Access access;
    private final Texts texts;

    OrganisationController(Organisations organisations, OrganisationReader reader, OrganisationEditor editor,
            OrganisationPages pages, OrganisationForms forms, Sentences sentences, Access access, Texts texts) {
        this.organisations = organisations;
        this.reader = reader;
        this.editor = editor;
        this.pages = pages;
        this.forms = forms;
        this.sentences = sentences;
        this.access = access;
        this.texts = texts;
    }

    /// The page of one that was merged leads to that of the one it became.
    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        access.require(Permission.READ_PARTNERS, Target.INSTALLATION);
        Optional<UUID> became = organisations.mergedInto(id);
        if (became.isPresent()) {
            return PAGE + became.get();
        }
        model.addAttribute("page", pages.of(organisations.get(id)));
        return "partner/organisation";
    }

    @GetMapping("/edit")
    ModelAndView edit(@PathVariable UUID id) {
        Organisation stored = editable(id);
        return forms.page(stored, reader.form(stored));
    }

    @PostMapping
    ModelAndView edited(@PathVariable UUID id, @ModelAttribute OrganisationForm form) {
        Organisation stored = editable(id);
        Integer from = form.version();
        if (from == null || from != stored.version()) {
            return forms.conflict(stored, form);
        }
        OrganisationReader.Read read = reader.read(id, form);
        Organisation changed = read.organisation();
        if (changed == null) {
            return forms.wrong(stored, form, read.problems());
        }
        editor.change(stored, changed);
        return new ModelAndView(PAGE + id);
    }

    @PostMapping("/remove")
    String remove(@PathVariable UUID id, RedirectAttributes after) {
        Organisation stored = editable(id);
        try {
            editor.remove(stored);
            after.addFlashAttribute("done", texts.text("partner.organisation.removed", stored.name()));
            return "redirect:/organisations";
        } catch (Refusal refusal) {
            after.addFlashAttribute("refused", sentences.of(refusal));
            return PAGE + id;
        }
    }

    private Organisation editable(UUID id) {
        access.require(Permission.EDIT_PARTNERS, Target.INSTALLATION);
        return organisations.get(id);
    }
}
