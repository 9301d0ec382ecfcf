package fr.egide.partner.page;

import java.util.UUID;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.partner.Organisation;
import fr.egide.partner.OrganisationEditor;
import fr.egide.partner.OrganisationFilter;
import fr.egide.partner.OrganisationForm;
import fr.egide.partner.OrganisationList;
import fr.egide.partner.OrganisationReader;
import fr.egide.partner.Organisations;
import fr.egide.web.NavigationEntry;

/// The organisations round the table, and the form of a new one.
@Controller
class OrganisationsController {

    private static final int SIZE = 50;
    private static final int SUGGESTED = 12;

    private final OrganisationList list;
    private final Organisations organisations;
    private final OrganisationReader reader;
    private final OrganisationEditor editor;
    private final OrganisationForms forms;
    private final Frames frames;
    private final Access access;

    OrganisationsController(OrganisationList list, Organisations organisations, OrganisationReader reader,
            OrganisationEditor editor, OrganisationForms forms, Frames frames, Access access) {
        this.list = list;
        this.organisations = organisations;
        this.reader = reader;
        this.editor = editor;
        this.forms = forms;
        this.frames = frames;
        this.access = access;
    }

    @GetMapping("/organisations")
    String list(@ModelAttribute("filter") OrganisationFilter filter, @RequestParam(defaultValue = "1") int page,
            Model model) {
        access.require(Permission.READ_PARTNERS, Target.INSTALLATION);
        model.addAttribute("found", list.page(filter, page, SIZE));
        model.addAttribute("families", frames.terms(Vocabulary.FAMILY));
        model.addAttribute("levels", frames.terms(Vocabulary.LEVEL));
        model.addAttribute("tags", list.tags());
        model.addAttribute("mayEdit", access.may(Permission.EDIT_PARTNERS, Target.INSTALLATION));
        model.addAttribute("mayReadContacts", access.may(Permission.READ_CONTACTS, Target.INSTALLATION));
        return "partner/organisations";
    }

    @GetMapping("/organisations/new")
    ModelAndView form() {
        access.require(Permission.EDIT_PARTNERS, Target.INSTALLATION);
        return forms.page(null, OrganisationForm.blank());
    }

    @PostMapping("/organisations")
    ModelAndView add(@ModelAttribute OrganisationForm form) {
        access.require(Permission.EDIT_PARTNERS, Target.INSTALLATION);
        OrganisationReader.Read read = reader.read(UUID.randomUUID(), form);
        Organisation described = read.organisation();
        return described == null
                ? forms.wrong(null, form, read.problems())
                : new ModelAndView("redirect:/organisations/" + editor.add(described).id());
    }

    /// Suggestions for a field that chooses an organisation, whatever its name in its form.
    @GetMapping("/organisations/suggestions")
    String suggestions(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String parent,
            @RequestParam(defaultValue = "") String organisation, Model model) {
        model.addAttribute("organisations", organisations.search(q + parent + organisation, SUGGESTED));
        return "partner/parts :: suggestions";
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {

        @Bean
        NavigationEntry partnersEntry(Access access) {
            return new NavigationEntry("partners", "/organisations", 34,
                    () -> access.may(Permission.READ_PARTNERS, Target.INSTALLATION));
        }
    }
}
