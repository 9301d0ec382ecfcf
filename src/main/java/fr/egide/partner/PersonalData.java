package fr.egide.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.document.Cell;
import fr.egide.document.Sheet;
import fr.egide.document.Workbook;
import fr.egide.web.Texts;
import tools.jackson.databind.JsonNode;

/// All that is kept of one person, to be given to them.
@Component
public class PersonalData {

    private final Contacts contacts;
    private final Organisations organisations;
    private final PartnerChanges changes;
    private final Texts texts;

    PersonalData(Contacts contacts, Organisations organisations, PartnerChanges changes, Texts texts) {
        this.contacts = contacts;
        this.organisations = organisations;
        this.changes = changes;
        this.texts = texts;
    }

    /// What is held somewhere, with the name of the organisation.
    public record Held(String function, String organisation, @Nullable String body, @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    /// One past change of what is kept.
    public record Past(Instant at, String field, String before, String after) {}

    /// The person's whole file.
    public record Data(Contact contact, List<Held> mandates, List<Past> changes) {

        public Data {
            mandates = List.copyOf(mandates);
            changes = List.copyOf(changes);
        }
    }

    public Data of(Contact contact) {
        List<Mandate> mandates = contacts.mandatesOf(contact.id());
        Map<UUID, String> names = organisations
                .names(mandates.stream().map(Mandate::organisation).filter(java.util.Objects::nonNull).toList());
        List<Past> past = Stream.concat(Stream.of(contact.id()), mandates.stream().map(Mandate::id))
                .flatMap(id -> changes.of(id).stream()).map(change -> new Past(change.at(), change.field(),
                        text(change.before()), text(change.after())))
                .toList();
        return new Data(contact, mandates.stream().map(mandate -> new Held(mandate.function(),
                names.getOrDefault(mandate.organisation(), ""), mandate.body(), mandate.startsOn(), mandate.endsOn()))
                .toList(), past);
    }

    public Workbook workbook(Data data) {
        Contact contact = data.contact();
        List<List<Cell>> person = List.of(
                List.of(head("name"), Cell.text(contact.name())),
                List.of(head("mail"), cell(contact.mail())),
                List.of(head("telephone"), cell(contact.telephone())),
                List.of(head("addedOn"), Cell.date(contact.addedOn())));
        List<List<Cell>> held = new ArrayList<>();
        held.add(Stream.of("function", "organisation", "body", "startsOn", "endsOn").map(this::head).toList());
        data.mandates().forEach(one -> held.add(List.of(Cell.text(one.function()), Cell.text(one.organisation()),
                cell(one.body()), day(one.startsOn()), day(one.endsOn()))));
        List<List<Cell>> past = new ArrayList<>();
        past.add(Stream.of("at", "field", "before", "after").map(this::head).toList());
        data.changes().forEach(one -> past.add(List.of(Cell.text(one.at().toString()), Cell.text(one.field()),
                Cell.text(one.before()), Cell.text(one.after()))));
        return new Workbook("donnees-personnelles", List.of(new Sheet(texts.text("partner.data.person"), person),
                new Sheet(texts.text("partner.data.mandates"), held),
                new Sheet(texts.text("partner.data.changes"), past)));
    }

    private Cell head(String name) {
        return Cell.text(texts.text("partner.field." + name));
    }

    private static Cell cell(@Nullable String text) {
        return Cell.text(text == null ? "" : text);
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.EMPTY : Cell.date(day);
    }

    private static String text(JsonNode node) {
        return node.isNull() ? "" : node.isString() ? node.asString() : node.toString();
    }
}
