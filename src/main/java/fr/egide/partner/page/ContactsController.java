package fr.egide.partner.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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
import fr.egide.partner.Contact;
import fr.egide.partner.ContactDesk;
import fr.egide.partner.ContactForm;
import fr.egide.partner.ContactReader;
import fr.egide.partner.Contacts;
import fr.egide.partner.Mandate;
import fr.egide.partner.MandateForm;
import fr.egide.partner.Organisations;
import fr.egide.partner.Retention;
import fr.egide.web.PageOf;

/// The professionals one may reach, the form of a new one, and who will be erased.
@Controller
class ContactsController {

    private static final int SIZE = 50;

    private final Contacts contacts;
    private final ContactDesk desk;
    private final ContactForms forms;
    private final MandateRows rows;
    private final Organisations organisations;
    private final Retention retention;
    private final Access access;

    ContactsController(Contacts contacts, ContactDesk desk, ContactForms forms, MandateRows rows,
            Organisations organisations, Retention retention, Access access) {
        this.contacts = contacts;
        this.desk = desk;
        this.forms = forms;
        this.rows = rows;
        this.organisations = organisations;
        this.retention = retention;
        this.access = access;
    }

    /// One person with what they do today.
    record Line(Contact contact, List<MandateRows.Row> mandates) {}

    @GetMapping("/contacts")
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        access.require(Permission.READ_CONTACTS, Target.INSTALLATION);
        PageOf<Contact> found = contacts.search(q, page, SIZE);
        Map<UUID, List<Mandate>> held = contacts.mandatesOf(found.items().stream().map(Contact::id).toList());
        Map<UUID, List<MandateRows.Row>> shown = rows.byContact(held);
        model.addAttribute("found", found);
        model.addAttribute("lines", found.items().stream()
                .map(contact -> new Line(contact, shown.getOrDefault(contact.id(), List.of()).stream()
                        .filter(row -> !row.isOver()).toList()))
                .toList());
        model.addAttribute("q", q);
        model.addAttribute("mayEdit", access.may(Permission.EDIT_PARTNERS, Target.INSTALLATION));
        return "partner/contacts";
    }

    @GetMapping("/contacts/new")
    ModelAndView form(@RequestParam @Nullable UUID organisation) {
        access.require(Permission.EDIT_PARTNERS, Target.INSTALLATION);
        return forms.page(null, new ContactForm("", "", "", null),
                MandateForm.in(organisation == null ? "" : organisations.get(organisation).name()));
    }

    @PostMapping("/contacts")
    ModelAndView add(@ModelAttribute("form") ContactForm form, @ModelAttribute("mandate") MandateForm mandate) {
        access.require(Permission.EDIT_PARTNERS, Target.INSTALLATION);
        ContactReader.Read<Contact> read = desk.add(form, mandate);
        Contact added = read.value();
        return added == null
                ? forms.wrong(null, form, mandate, read.problems())
                : new ModelAndView("redirect:/contacts/" + added.id());
    }

    /// Who holds nothing any more, and when the rule erases them.
    @GetMapping("/contacts/retention")
    String retention(Model model) {
        access.require(Permission.EDIT_PARTNERS, Target.INSTALLATION);
        model.addAttribute("due", retention.announced());
        model.addAttribute("months", retention.months());
        return "partner/retention";
    }
}
