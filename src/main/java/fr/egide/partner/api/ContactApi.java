package fr.egide.partner.api;

import java.net.URI;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.partner.Contact;
import fr.egide.partner.ContactDesk;
import fr.egide.partner.ContactEditor;
import fr.egide.partner.ContactForm;
import fr.egide.partner.ContactReader.Read;
import fr.egide.partner.Contacts;
import fr.egide.partner.MandateForm;
import fr.egide.partner.PersonalData;
import fr.egide.web.EntityTags;
import fr.egide.web.PageOf;

/// Professionals.
@RestController
@RequestMapping("/api/v1/contacts")
class ContactApi {

    private final Contacts contacts;
    private final ContactDesk desk;
    private final ContactEditor editor;
    private final PersonalData data;
    private final FieldProblems problems;
    private final Access access;

    ContactApi(Contacts contacts, ContactDesk desk, ContactEditor editor, PersonalData data, FieldProblems problems,
            Access access) {
        this.contacts = contacts;
        this.desk = desk;
        this.editor = editor;
        this.data = data;
        this.problems = problems;
        this.access = access;
    }

    /// A professional with what they do somewhere.
    ///
    /// @param organisation name or id
    record Newcomer(String name, String mail, String telephone, String function, String organisation, String body,
            String startsOn, String endsOn) {}

    @GetMapping
    PageOf<Contact> list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        access.require(Permission.READ_CONTACTS, Target.INSTALLATION);
        return contacts.search(q, page, size);
    }

    @GetMapping("/{id}")
    ResponseEntity<Contact> get(@PathVariable UUID id) {
        access.require(Permission.READ_CONTACTS, Target.INSTALLATION);
        return answer(contacts.get(id));
    }

    @PostMapping
    ResponseEntity<Contact> add(@RequestBody Newcomer asked) {
        access.require(Permission.EDIT_PARTNERS, Target.INSTALLATION);
        Contact added = checked(desk.add(new ContactForm(asked.name(), asked.mail(), asked.telephone(), null),
                new MandateForm(asked.function(), asked.organisation(), asked.body(), asked.startsOn(),
                        asked.endsOn(), null)));
        return ResponseEntity.created(URI.create("/api/v1/contacts/" + added.id()))
                .eTag(EntityTags.of(added.version())).body(added);
    }

    @PutMapping("/{id}")
    ResponseEntity<Contact> change(@PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ContactForm asked) {
        Contact stored = editable(id);
        int version = EntityTags.required(ifMatch);
        if (version != stored.version()) {
            throw EntityTags.stale(stored.version());
        }
        return answer(checked(desk.change(stored, asked.of(version))));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@PathVariable UUID id) {
        editor.erase(editable(id));
    }

    @GetMapping("/{id}/data")
    PersonalData.Data data(@PathVariable UUID id) {
        return data.of(editable(id));
    }

    private Contact editable(UUID id) {
        access.require(Permission.EDIT_PARTNERS, Target.INSTALLATION);
        return contacts.get(id);
    }

    private Contact checked(Read<Contact> read) {
        Contact contact = read.value();
        if (contact == null) {
            throw problems.of(read.problems());
        }
        return contact;
    }

    private static ResponseEntity<Contact> answer(Contact contact) {
        return ResponseEntity.ok().eTag(EntityTags.of(contact.version())).body(contact);
    }
}
