package fr.egide.partner.api;

import java.net.URI;
import java.util.List;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.partner.Contact;
import fr.egide.partner.ContactDesk;
import fr.egide.partner.ContactEditor;
import fr.egide.partner.ContactReader.Read;
import fr.egide.partner.Contacts;
import fr.egide.partner.Mandate;
import fr.egide.partner.MandateForm;
import fr.egide.web.EntityTags;

/// What a professional does, and where.
@RestController
@RequestMapping("/api/v1/contacts/{contact}/mandates")
class MandateApi {

    private final Contacts contacts;
    private final ContactDesk desk;
    private final ContactEditor editor;
    private final FieldProblems problems;
    private final Access access;

    MandateApi(Contacts contacts, ContactDesk desk, ContactEditor editor, FieldProblems problems, Access access) {
        this.contacts = contacts;
        this.desk = desk;
        this.editor = editor;
        this.problems = problems;
        this.access = access;
    }

    @GetMapping
    List<Mandate> list(@PathVariable UUID contact) {
        access.require(Permission.READ_CONTACTS, Target.INSTALLATION);
        return contacts.mandatesOf(contacts.get(contact).id());
    }

    @PostMapping
    ResponseEntity<Mandate> give(@PathVariable UUID contact, @RequestBody MandateForm asked) {
        Mandate given = checked(desk.give(editable(contact), asked));
        return ResponseEntity.created(URI.create("/api/v1/contacts/" + contact + "/mandates/" + given.id()))
                .eTag(EntityTags.of(given.version())).body(given);
    }

    @PutMapping("/{id}")
    ResponseEntity<Mandate> change(@PathVariable UUID contact, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody MandateForm asked) {
        Contact person = editable(contact);
        Mandate stored = contacts.mandate(contact, id);
        int version = EntityTags.required(ifMatch);
        if (version != stored.version()) {
            throw EntityTags.stale(stored.version());
        }
        Mandate changed = checked(desk.change(person, stored, asked.of(version)));
        return ResponseEntity.ok().eTag(EntityTags.of(changed.version())).body(changed);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID contact, @PathVariable UUID id) {
        editable(contact);
        editor.remove(contacts.mandate(contact, id));
    }

    private Contact editable(UUID contact) {
        access.require(Permission.EDIT_PARTNERS, Target.INSTALLATION);
        return contacts.get(contact);
    }

    private Mandate checked(Read<Mandate> read) {
        Mandate mandate = read.value();
        if (mandate == null) {
            throw problems.of(read.problems());
        }
        return mandate;
    }
}
