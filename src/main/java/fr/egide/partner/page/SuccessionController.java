package fr.egide.partner.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.partner.Contact;
import fr.egide.partner.ContactEditor;
import fr.egide.partner.ContactForm;
import fr.egide.partner.ContactReader;
import fr.egide.partner.Contacts;
import fr.egide.partner.Mandate;
import fr.egide.web.Refusal;

/// Someone takes over what another held: the organisation keeps both.
@Controller
@RequestMapping("/contacts/{id}/mandates/{mandate}/succession")
class SuccessionController {

    private final Contacts contacts;
    private final ContactReader reader;
    private final ContactEditor editor;
    private final MandateRows rows;
    private final Sentences sentences;
    private final Access access;
    private final Clock clock;

    SuccessionController(Contacts contacts, ContactReader reader, ContactEditor editor, MandateRows rows,
            Sentences sentences, Access access, Clock clock) {
        this.contacts = contacts;
        this.reader = reader;
        this.editor = editor;
        this.rows = rows;
        this.sentences = sentences;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id, @PathVariable UUID mandate) {
        return page(held(id, mandate), new ContactForm("", "", "", null), LocalDate.now(clock), Map.of());
    }

    @PostMapping
    ModelAndView succeed(@PathVariable UUID id, @PathVariable UUID mandate,
            @ModelAttribute("form") ContactForm form, @RequestParam @Nullable LocalDate day) {
        Mandate held = held(id, mandate);
        ContactReader.Read<Contact> read = reader.contact(null, form);
        Map<String, Refusal> problems = new HashMap<>(read.problems());
        if (day == null) {
            problems.put("day", Refusal.unprocessable("PAR-014", ""));
        }
        if (read.value() == null || day == null) {
            return page(held, form, day, problems);
        }
        try {
            Mandate given = editor.succeed(held, read.value(), day);
            return new ModelAndView("redirect:/contacts/" + given.contact());
        } catch (Refusal refusal) {
            return page(held, form, day, Map.of("day", refusal));
        }
    }

    private Mandate held(UUID contact, UUID mandate) {
        access.require(Permission.EDIT_PARTNERS, Target.INSTALLATION);
        return contacts.mandate(contact, mandate);
    }

    private ModelAndView page(Mandate held, ContactForm form, @Nullable LocalDate day,
            Map<String, Refusal> problems) {
        return new ModelAndView("partner/succession",
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("row", rows.of(java.util.List.of(held)).getFirst())
                .addObject("name", contacts.nameOf(held.contact())).addObject("form", form).addObject("day", day)
                .addObject("problems", sentences.of(problems)).addObject("theirs", Map.of());
    }
}
