package fr.egide.partner.page;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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
import fr.egide.partner.Contact;
import fr.egide.partner.ContactDesk;
import fr.egide.partner.ContactEditor;
import fr.egide.partner.ContactForm;
import fr.egide.partner.ContactReader;
import fr.egide.partner.Contacts;
import fr.egide.partner.Mandate;
import fr.egide.partner.MandateForm;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// The page of one professional, their mandates, and their erasure.
@Controller
@RequestMapping("/contacts/{id}")
class ContactController {

    private static final String PAGE = "redirect:/contacts/";

    private final Contacts contacts;
    private final ContactDesk desk;
    private final ContactEditor editor;
    private final ContactForms forms;
    private final MandateRows rows;
    private final PastChanges past;
    private final Sentences sentences;
    private final Access access;
    private final Texts texts;

    ContactController(Contacts contacts, ContactDesk desk, ContactEditor editor, ContactForms forms,
            MandateRows rows, PastChanges past, Sentences sentences, Access access, Texts texts) {
        this.contacts = contacts;
        this.desk = desk;
        this.editor = editor;
        this.forms = forms;
        this.rows = rows;
        this.past = past;
        this.sentences = sentences;
        this.access = access;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        access.require(Permission.READ_CONTACTS, Target.INSTALLATION);
        return page(contacts.get(id), null, MandateForm.in(""), Map.of(), HttpStatus.OK);
    }

    @GetMapping("/edit")
    ModelAndView edit(@PathVariable UUID id) {
        Contact stored = editable(id);
        return forms.page(stored, ContactForm.of(stored), MandateForm.in(""));
    }

    @PostMapping
    ModelAndView edited(@PathVariable UUID id, @ModelAttribute("form") ContactForm form) {
        Contact stored = editable(id);
        Integer from = form.version();
        if (from == null || from != stored.version()) {
            return forms.conflict(stored, form);
        }
        ContactReader.Read<Contact> read = desk.change(stored, form);
        return read.value() == null
                ? forms.wrong(stored, form, MandateForm.in(""), read.problems())
                : new ModelAndView(PAGE + id);
    }

    @PostMapping("/mandates")
    ModelAndView give(@PathVariable UUID id, @ModelAttribute("mandate") MandateForm form) {
        Contact stored = editable(id);
        ContactReader.Read<Mandate> read = desk.give(stored, form);
        return read.value() == null
                ? page(stored, null, form, read.problems(), HttpStatus.UNPROCESSABLE_CONTENT)
                : new ModelAndView(PAGE + id + "#mandates");
    }

    @GetMapping("/mandates/{mandate}")
    ModelAndView mandate(@PathVariable UUID id, @PathVariable UUID mandate) {
        Contact stored = editable(id);
        Mandate held = contacts.mandate(id, mandate);
        return page(stored, held, MandateForm.of(held, rows.of(java.util.List.of(held)).getFirst().organisation()),
                Map.of(), HttpStatus.OK);
    }

    @PostMapping("/mandates/{mandate}")
    ModelAndView changed(@PathVariable UUID id, @PathVariable UUID mandate,
            @ModelAttribute("mandate") MandateForm form) {
        Contact stored = editable(id);
        Mandate held = contacts.mandate(id, mandate);
        Integer from = form.version();
        if (from == null || from != held.version()) {
            return page(stored, held, form.of(held.version()), Map.of("function", Refusal.conflict("PAR-050",
                    held.function(), String.valueOf(held.startsOn()), String.valueOf(held.endsOn()))),
                    HttpStatus.CONFLICT);
        }
        ContactReader.Read<Mandate> read = desk.change(stored, held, form);
        return read.value() == null
                ? page(stored, held, form, read.problems(), HttpStatus.UNPROCESSABLE_CONTENT)
                : new ModelAndView(PAGE + id + "#mandates");
    }

    @PostMapping("/mandates/{mandate}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID mandate) {
        editable(id);
        editor.remove(contacts.mandate(id, mandate));
        return PAGE + id + "#mandates";
    }

    @PostMapping("/erase")
    String erase(@PathVariable UUID id, RedirectAttributes after) {
        editor.erase(editable(id));
        after.addFlashAttribute("done", texts.text("partner.contact.erased"));
        return "redirect:/contacts";
    }

    private Contact editable(UUID id) {
        access.require(Permission.EDIT_PARTNERS, Target.INSTALLATION);
        return contacts.get(id);
    }

    /// @param held the mandate that is changed; absent for a new one
    private ModelAndView page(Contact contact, @Nullable Mandate held, MandateForm form,
            Map<String, Refusal> problems, HttpStatus status) {
        return new ModelAndView("partner/contact", status).addObject("contact", contact)
                .addObject("rows", rows.of(contacts.mandatesOf(contact.id()))).addObject("held", held)
                .addObject("mandate", form).addObject("problems", sentences.of(problems))
                .addObject("theirs", Map.of()).addObject("history", past.of(contact.id()))
                .addObject("mayEdit", access.may(Permission.EDIT_PARTNERS, Target.INSTALLATION));
    }
}
