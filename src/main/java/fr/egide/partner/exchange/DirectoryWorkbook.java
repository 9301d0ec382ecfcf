package fr.egide.partner.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.document.Cell;
import fr.egide.document.Sheet;
import fr.egide.document.Workbook;
import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.partner.Contact;
import fr.egide.partner.Contacts;
import fr.egide.partner.Mandate;
import fr.egide.partner.MandateForm;
import fr.egide.partner.Organisation;
import fr.egide.partner.OrganisationForm;
import fr.egide.partner.OrganisationList;
import fr.egide.partner.OrganisationReader;
import fr.egide.web.Texts;

/// The directory as a workbook: a line an organisation, then a line a function that someone holds.
@Component
class DirectoryWorkbook {

    private final OrganisationList organisations;
    private final OrganisationReader reader;
    private final Contacts contacts;
    private final Frames frames;
    private final Texts texts;

    DirectoryWorkbook(OrganisationList organisations, OrganisationReader reader, Contacts contacts, Frames frames,
            Texts texts) {
        this.organisations = organisations;
        this.reader = reader;
        this.contacts = contacts;
        this.frames = frames;
        this.texts = texts;
    }

    Workbook full() {
        return workbook(List.of(organisations(), contacts()));
    }

    /// One table alone, as CSV needs it.
    Workbook only(Table table) {
        return workbook(List.of(table == Table.ORGANISATIONS ? organisations() : contacts()));
    }

    /// Its headers alone.
    Workbook model() {
        return workbook(Stream.of(Table.values()).map(table -> sheet(table, List.of())).toList());
    }

    private Workbook workbook(List<Sheet> sheets) {
        return new Workbook(texts.text("partner.file.name"), sheets);
    }

    private Sheet organisations() {
        return sheet(Table.ORGANISATIONS, organisations.all().stream().map(this::line).toList());
    }

    private List<Cell> line(Organisation stored) {
        OrganisationForm form = reader.form(stored);
        return List.of(Cell.text(form.name()), Cell.text(frames.label(Vocabulary.FAMILY, form.family())),
                form.type().isEmpty()
                        ? Cell.EMPTY
                        : Cell.text(frames.label(Vocabulary.ORGANISATION_TYPE, form.type())),
                Cell.text(frames.label(Vocabulary.LEVEL, form.level())), Cell.text(form.parent()),
                Cell.text(form.siret()), Cell.text(form.territories()),
                form.mayEmployMediators() ? Cell.text(texts.text("partner.yes")) : Cell.EMPTY,
                Cell.text(form.tags()), stored.closedOn() == null ? Cell.EMPTY : Cell.date(stored.closedOn()),
                Cell.text(stored.id().toString()));
    }

    private Sheet contacts() {
        List<Contact> people = contacts.all();
        Map<UUID, List<Mandate>> held = contacts.mandatesOf(people.stream().map(Contact::id).toList());
        Map<UUID, String> names = new java.util.HashMap<>();
        organisations.all().forEach(one -> names.put(one.id(), one.name()));
        List<List<Cell>> lines = new ArrayList<>();
        people.forEach(person -> held.getOrDefault(person.id(), List.of())
                .forEach(mandate -> lines.add(line(person, mandate, names))));
        return sheet(Table.CONTACTS, lines);
    }

    private static List<Cell> line(Contact person, Mandate mandate, Map<UUID, String> names) {
        MandateForm form = MandateForm.of(mandate,
                mandate.organisation() == null ? "" : names.getOrDefault(mandate.organisation(), ""));
        return List.of(Cell.text(person.name()), Cell.text(form.function()), Cell.text(form.organisation()),
                Cell.text(form.body()), Cell.text(person.mail() == null ? "" : person.mail()),
                Cell.text(person.telephone() == null ? "" : person.telephone()),
                mandate.startsOn() == null ? Cell.EMPTY : Cell.date(mandate.startsOn()),
                mandate.endsOn() == null ? Cell.EMPTY : Cell.date(mandate.endsOn()),
                Cell.text(mandate.id().toString()));
    }

    private Sheet sheet(Table table, List<List<Cell>> lines) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(column -> Cell.text(texts.text(Table.columnKey(column)))).toList());
        rows.addAll(lines);
        return new Sheet(texts.text(table.sheetKey()), rows);
    }
}
