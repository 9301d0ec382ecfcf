package fr.egide.partner.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import fr.egide.account.Accounts;
import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.partner.Contacts;
import fr.egide.partner.Organisation;
import fr.egide.partner.Organisations;
import fr.egide.partner.PartnerChanges;
import fr.egide.web.Texts;
import tools.jackson.databind.JsonNode;

/// Changes of organisations, contacts and mandates in words.
@Component
class PastChanges {

    private static final Map<String, Vocabulary> VOCABULARIES = Map.of("family", Vocabulary.FAMILY, "type",
            Vocabulary.ORGANISATION_TYPE, "level", Vocabulary.LEVEL);

    private final PartnerChanges changes;
    private final Organisations organisations;
    private final Contacts contacts;
    private final Accounts accounts;
    private final Frames frames;
    private final Texts texts;

    PastChanges(PartnerChanges changes, Organisations organisations, Contacts contacts, Accounts accounts,
            Frames frames, Texts texts) {
        this.changes = changes;
        this.organisations = organisations;
        this.contacts = contacts;
        this.accounts = accounts;
        this.frames = frames;
        this.texts = texts;
    }

    /// One field that changed.
    record Row(Instant at, String who, String field, String before, String after) {}

    /// The latest first.
    List<Row> of(UUID object) {
        Map<UUID, String> names = accounts.names();
        return changes.of(object).stream().map(change -> new Row(change.at(),
                change.actor() == null
                        ? texts.text("partner.history.itself")
                        : names.getOrDefault(change.actor(), texts.text("account.erased")),
                texts.text("partner.field." + change.field()), text(change.field(), change.before()),
                text(change.field(), change.after()))).toList();
    }

    private String text(String field, JsonNode value) {
        if (value.isNull() || (value.isArray() && value.isEmpty())) {
            return "—";
        }
        if (value.isArray()) {
            return value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        }
        if (value.isBoolean()) {
            return texts.text(value.asBoolean() ? "partner.yes" : "partner.no");
        }
        String text = value.asString();
        Vocabulary vocabulary = VOCABULARIES.get(field);
        return switch (field) {
            case "parent", "organisation", "merged" ->
                organisations.find(UUID.fromString(text)).map(Organisation::name).orElse(text);
            case "contact" -> contacts.nameOf(UUID.fromString(text));
            default -> vocabulary == null ? text : frames.label(vocabulary, text);
        };
    }
}
