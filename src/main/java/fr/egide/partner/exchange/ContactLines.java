package fr.egide.partner.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.partner.Contact;
import fr.egide.partner.ContactEditor;
import fr.egide.partner.ContactForm;
import fr.egide.partner.ContactReader;
import fr.egide.partner.ContactReader.Read;
import fr.egide.partner.Contacts;
import fr.egide.partner.Mandate;
import fr.egide.partner.MandateForm;

/// Writes the lines of contacts: each is a function that someone holds; one person may have several lines.
@Component
class ContactLines {

    private static final List<String> REQUIRED = List.of("name", "function");

    private final Contacts contacts;
    private final ContactReader reader;
    private final ContactEditor editor;

    ContactLines(Contacts contacts, ContactReader reader, ContactEditor editor) {
        this.contacts = contacts;
        this.reader = reader;
        this.editor = editor;
    }

    /// A person as a line of this file described them.
    private record Described(ContactForm form, int line) {}

    void write(List<Line> lines, Report report) {
        Map<UUID, Described> people = new HashMap<>();
        lines.forEach(line -> write(line, people, report));
    }

    private void write(Line line, Map<UUID, Described> people, Report report) {
        List<String> empty = REQUIRED.stream().filter(name -> line.text(name).isEmpty()).toList();
        if (!empty.isEmpty()) {
            empty.forEach(name -> report.wrong(line.message(name, "partner.file.empty")));
            return;
        }
        Mandate referred = line.reference().flatMap(contacts::findMandate).filter(found -> found.contact() != null)
                .orElse(null);
        List<Contact> found = people(line, referred);
        if (found.size() > 1) {
            report.wrong(line.message("name", "partner.file.namesakes", found.size()));
            return;
        }
        Contact stored = found.isEmpty() ? null : found.getFirst();
        Read<Contact> person = reader.contact(stored, form(line, stored));
        if (person.value() == null) {
            person.problems().forEach((field, refusal) -> report.wrong(line.message(field, refusal)));
            return;
        }
        Described before = people.putIfAbsent(person.value().id(),
                new Described(form(line, person.value()), line.number()));
        if (before != null && !before.form().equals(form(line, person.value()).of(version(before)))) {
            report.wrong(line.message("name", "partner.file.otherwise", before.line()));
            return;
        }
        write(line, referred, stored, person.value(), report);
    }

    private void write(Line line, @Nullable Mandate referred, @Nullable Contact stored, Contact person,
            Report report) {
        MandateForm form = new MandateForm(line.text("function"), line.text("organisation"), line.text("body"),
                line.text("startsOn"), line.text("endsOn"), referred == null ? null : referred.version());
        Read<Mandate> read = reader.mandate(referred == null ? UUID.randomUUID() : referred.id(), person.id(), form);
        Mandate mandate = read.value();
        if (mandate == null) {
            read.problems().forEach((field, refusal) -> report.wrong(line.message(field, refusal)));
            return;
        }
        boolean isChanged = stored == null || !stored.equals(person);
        if (stored == null) {
            editor.add(person);
        } else {
            editor.change(stored, person);
        }
        Mandate held = referred != null ? referred : held(mandate).orElse(null);
        if (held == null) {
            editor.give(mandate);
            report.changed(Table.CONTACTS, title(person, mandate), line.number(), true);
            return;
        }
        Mandate wanted = new Mandate(held.id(), held.contact(), mandate.organisation(), mandate.body(),
                mandate.function(), mandate.startsOn(), mandate.endsOn(), held.version());
        if (!wanted.equals(held) || isChanged) {
            editor.change(held, wanted);
            report.changed(Table.CONTACTS, title(person, mandate), line.number(), false);
        } else {
            report.unchanged();
        }
    }

    private List<Contact> people(Line line, @Nullable Mandate referred) {
        if (referred != null) {
            return List.of(contacts.get(Objects.requireNonNull(referred.contact())));
        }
        Optional<Contact> reached = line.text("mail").isEmpty()
                ? Optional.empty()
                : contacts.findByMail(line.text("mail"));
        return reached.map(List::of).orElseGet(() -> contacts.findByName(line.text("name")).stream()
                .filter(one -> line.text("mail").isEmpty() || one.mail() == null).toList());
    }

    /// The same function that this person already holds in the same place.
    private Optional<Mandate> held(Mandate wanted) {
        return contacts.mandatesOf(Objects.requireNonNull(wanted.contact())).stream()
                .filter(one -> one.function().equalsIgnoreCase(wanted.function())
                        && Objects.equals(one.organisation(), wanted.organisation())
                        && Objects.equals(one.body(), wanted.body()))
                .findFirst();
    }

    private static ContactForm form(Line line, @Nullable Contact stored) {
        ContactForm kept = stored == null ? new ContactForm("", "", "", null) : ContactForm.of(stored);
        return new ContactForm(line.text("name"),
                line.columns().containsKey("mail") ? line.text("mail") : kept.mail(),
                line.columns().containsKey("telephone") ? line.text("telephone") : kept.telephone(),
                kept.version());
    }

    private static int version(Described before) {
        return Objects.requireNonNullElse(before.form().version(), 0);
    }

    private static String title(Contact person, Mandate mandate) {
        return person.name() + ", " + mandate.function();
    }
}
