package fr.egide.partner.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.partner.Contacts;
import fr.egide.partner.Doubles;
import fr.egide.partner.Merging;
import fr.egide.partner.Organisation;
import fr.egide.partner.OrganisationEditor;
import fr.egide.partner.OrganisationForm;
import fr.egide.partner.OrganisationReader;
import fr.egide.partner.Organisations;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Organisations that may be one: proposals, two side by side, and their merging.
@Controller
@RequestMapping("/organisations/doubles")
class DoublesController {

    private static final String PAGE = "redirect:/organisations/doubles";

    private final Doubles doubles;
    private final Merging merging;
    private final Organisations organisations;
    private final OrganisationReader reader;
    private final OrganisationEditor editor;
    private final OrganisationPages pages;
    private final Contacts contacts;
    private final Sentences sentences;
    private final Access access;
    private final Texts texts;

    DoublesController(Doubles doubles, Merging merging, Organisations organisations, OrganisationReader reader,
            OrganisationEditor editor, OrganisationPages pages, Contacts contacts, Sentences sentences, Access access,
            Texts texts) {
        this.doubles = doubles;
        this.merging = merging;
        this.organisations = organisations;
        this.reader = reader;
        this.editor = editor;
        this.pages = pages;
        this.contacts = contacts;
        this.sentences = sentences;
        this.access = access;
        this.texts = texts;
    }

    /// One of the two, with how much names it.
    ///
    /// @param held number of functions held there
    record Side(Organisation organisation, OrganisationForm form, List<String> places, long named, int held) {}

    @GetMapping
    String list(Model model) {
        requireEdit();
        model.addAttribute("pairs", doubles.proposed());
        return "partner/doubles";
    }

    /// Two organisations chosen by their names.
    @GetMapping("/pair")
    String pair(@RequestParam(defaultValue = "") String one, @RequestParam(defaultValue = "") String other,
            RedirectAttributes after) {
        requireEdit();
        Optional<Organisation> first = organisations.findByName(one);
        Optional<Organisation> second = organisations.findByName(other);
        if (first.isEmpty() || second.isEmpty()) {
            after.addFlashAttribute("refused",
                    sentences.of(Refusal.unprocessable("PAR-027", first.isEmpty() ? one : other)));
            return PAGE;
        }
        return PAGE + "/" + first.get().id() + "/" + second.get().id();
    }

    @GetMapping("/{one}/{other}")
    String beside(@PathVariable UUID one, @PathVariable UUID other, Model model) {
        requireEdit();
        model.addAttribute("one", side(one));
        model.addAttribute("other", side(other));
        return "partner/double";
    }

    /// @param one the one that is kept
    @PostMapping("/{one}/{other}")
    String merge(@PathVariable UUID one, @PathVariable UUID other, @RequestParam int version,
            @RequestParam int otherVersion, RedirectAttributes after) {
        requireEdit();
        Organisation gone = organisations.get(other);
        try {
            merging.merge(organisations.get(one), version, gone, otherVersion);
            after.addFlashAttribute("done", texts.text("partner.double.done", gone.name()));
            return "redirect:/organisations/" + one;
        } catch (Refusal refusal) {
            after.addFlashAttribute("refused", sentences.of(refusal));
            return PAGE + "/" + one + "/" + other;
        }
    }

    @PostMapping("/{one}/{other}/apart")
    String keepApart(@PathVariable UUID one, @PathVariable UUID other) {
        requireEdit();
        doubles.keepApart(organisations.get(one), organisations.get(other));
        return PAGE;
    }

    private Side side(UUID id) {
        Organisation organisation = organisations.get(id);
        return new Side(organisation, reader.form(organisation),
                organisation.territories().stream().map(pages::place).map(OrganisationPages.Place::name).toList(),
                editor.count(id), contacts.mandatesIn(id).size());
    }

    private void requireEdit() {
        access.require(Permission.EDIT_PARTNERS, Target.INSTALLATION);
    }
}
