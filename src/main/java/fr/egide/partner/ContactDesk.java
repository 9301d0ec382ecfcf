package fr.egide.partner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.partner.ContactReader.Read;
import fr.egide.web.Refusal;

/// Where people describe professionals: a new one comes with what they do somewhere, both or neither.
@Component
public class ContactDesk {

    private final ContactReader reader;
    private final ContactEditor editor;

    ContactDesk(ContactReader reader, ContactEditor editor) {
        this.reader = reader;
        this.editor = editor;
    }

    /// @return the person added, or what is wrong with the fields of either
    @Transactional
    public Read<Contact> add(ContactForm form, MandateForm held) {
        Read<Contact> person = reader.contact(null, form);
        UUID id = person.value() == null ? UUID.randomUUID() : person.value().id();
        Read<Mandate> mandate = reader.mandate(UUID.randomUUID(), id, held);
        if (person.value() == null || mandate.value() == null) {
            Map<String, Refusal> problems = new LinkedHashMap<>(person.problems());
            problems.putAll(mandate.problems());
            return new Read<>(null, problems);
        }
        Contact added = editor.add(person.value());
        editor.give(mandate.value());
        return new Read<>(added, Map.of());
    }

    /// @return the person changed, or what is wrong
    /// @throws Refusal 409 as [ContactEditor#change]
    @Transactional
    public Read<Contact> change(Contact stored, ContactForm form) {
        Read<Contact> read = reader.contact(stored, form);
        return read.value() == null ? read : new Read<>(editor.change(stored, read.value()), Map.of());
    }

    /// @return the mandate given, or what is wrong
    @Transactional
    public Read<Mandate> give(Contact contact, MandateForm form) {
        Read<Mandate> read = reader.mandate(UUID.randomUUID(), contact.id(), form);
        return read.value() == null ? read : new Read<>(editor.give(read.value()), Map.of());
    }

    /// @return the mandate changed, or what is wrong
    /// @throws Refusal 409 as [ContactEditor#change]
    @Transactional
    public Read<Mandate> change(Contact contact, Mandate stored, MandateForm form) {
        Read<Mandate> read = reader.mandate(stored.id(), contact.id(), form);
        return read.value() == null ? read : new Read<>(editor.change(stored, read.value()), Map.of());
    }
}
