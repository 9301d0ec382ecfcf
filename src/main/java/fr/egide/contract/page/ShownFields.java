package fr.egide.contract.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.Section;
import fr.egide.contract.editing.TerritoryCommunes;
import fr.egide.frame.Frames;
import fr.egide.partner.Organisation;
import fr.egide.partner.Organisations;
import fr.egide.web.Formats;
import fr.egide.web.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static java.util.Objects.requireNonNull;

/// Values as they are read: labels of vocabularies, names of organisations, French numbers and dates.
@Component
class ShownFields {

    private final Frames frames;
    private final Organisations organisations;
    private final References references;
    private final Formats formats;
    private final TerritoryCommunes communes;
    private final Texts texts;

    ShownFields(Frames frames, Organisations organisations, References references, Formats formats,
            TerritoryCommunes communes, Texts texts) {
        this.frames = frames;
        this.organisations = organisations;
        this.references = references;
        this.formats = formats;
        this.communes = communes;
        this.texts = texts;
    }

    /// Reads the values of one contract's objects, asking once for each organisation and each list of objects.
    Reader of(UUID contract) {
        return new Reader(contract);
    }

    final class Reader {

        private final UUID contract;
        private final Map<UUID, String> names = new HashMap<>();
        private final Map<String, String> named = new HashMap<>();
        private final Map<ObjectKind, Map<UUID, String>> labels = new EnumMap<>(ObjectKind.class);

        private Reader(UUID contract) {
            this.contract = contract;
        }

        List<ShownField> section(Section section, ObjectNode tree) {
            return section.fields().stream()
                    .map(field -> new ShownField(field, texts.text("contract.field." + field.name()),
                            text(field, tree.path(field.name()))))
                    .toList();
        }

        @Nullable
        String text(Field field, JsonNode node) {
            if (node.isMissingNode() || node.isNull() || node.isArray() && node.isEmpty()) {
                return null;
            }
            if (node.isArray()) {
                return StreamSupport.stream(node.spliterator(), false).map(element -> text(field, element))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "));
            }
            return switch (field.kind()) {
                case TEXT, LONG_TEXT, FUNCTION -> node.asString();
                case DATE -> formats.date(LocalDate.parse(node.asString()));
                case DECIMAL -> formats.plain(node.decimalValue());
                case EUROS -> formats.euros(node.decimalValue());
                case YEAR -> node.asString();
                case INTEGER -> formats.integer(node.intValue());
                case BOOLEAN -> node.asBoolean() ? texts.text("contract.yes") : null;
                case CHOICE, CHOICES -> frames.label(requireNonNull(field.vocabulary()), node.asString());
                case ORGANISATION, ORGANISATIONS -> organisation(UUID.fromString(node.asString()));
                case COMMUNES -> commune(node.asString());
                case REFERENCE, REFERENCES ->
                    label(requireNonNull(field.reference()), UUID.fromString(node.asString()));
            };
        }

        /// What was typed in a form, as it would be read once saved.
        String typed(Field field, List<String> typed) {
            return typed.stream().map(text -> switch (field.kind()) {
                case BOOLEAN -> texts.text("contract.yes");
                case CHOICE, CHOICES -> frames.label(requireNonNull(field.vocabulary()), text);
                case DATE -> date(text);
                case EUROS -> text + "\u00a0€";
                case COMMUNES -> commune(text);
                case REFERENCE, REFERENCES -> reference(field, text);
                case TEXT, LONG_TEXT, FUNCTION, DECIMAL, INTEGER, YEAR, ORGANISATION, ORGANISATIONS -> text;
            }).collect(Collectors.joining(" · "));
        }

        private String reference(Field field, String text) {
            try {
                return String.valueOf(label(requireNonNull(field.reference()), UUID.fromString(text)));
            } catch (IllegalArgumentException e) {
                return text;
            }
        }

        private String date(String text) {
            try {
                return formats.date(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                return text;
            }
        }

        private String commune(String code) {
            if (named.isEmpty()) {
                named.putAll(communes.of(contract));
            }
            return named.getOrDefault(code, code);
        }

        private String organisation(UUID id) {
            return names.computeIfAbsent(id, _ -> organisations.find(id).map(Organisation::name)
                    .orElse(texts.text("contract.unknown-organisation")));
        }

        private @Nullable String label(ObjectKind kind, UUID id) {
            return labels.computeIfAbsent(kind, _ -> references.labels(kind, contract)).get(id);
        }
    }
}
