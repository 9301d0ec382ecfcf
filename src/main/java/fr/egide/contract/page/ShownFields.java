package fr.egide.contract.page;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Field;
import fr.egide.contract.editing.Section;
import fr.egide.frame.Frames;
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
    private final Texts texts;

    ShownFields(Frames frames, Organisations organisations, References references, Formats formats, Texts texts) {
        this.frames = frames;
        this.organisations = organisations;
        this.references = references;
        this.formats = formats;
        this.texts = texts;
    }

    List<ShownField> section(Section section, ObjectNode tree, UUID contract) {
        return section.fields().stream()
                .map(field -> new ShownField(texts.text("contract.field." + field.name()),
                        text(field, tree.path(field.name()), contract), field.agreed()))
                .toList();
    }

    @Nullable
    String text(Field field, JsonNode node, UUID contract) {
        if (node.isMissingNode() || node.isNull() || node.isArray() && node.isEmpty()) {
            return null;
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).map(element -> text(field, element, contract))
                    .collect(Collectors.joining(" · "));
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, FUNCTION -> node.asString();
            case DATE -> formats.date(java.time.LocalDate.parse(node.asString()));
            case DECIMAL -> formats.plain(node.decimalValue());
            case EUROS -> formats.euros(node.decimalValue());
            case YEAR -> node.asString();
            case INTEGER -> formats.integer(node.intValue());
            case BOOLEAN -> node.asBoolean() ? texts.text("contract.yes") : null;
            case CHOICE, CHOICES -> frames.label(requireNonNull(field.vocabulary()), node.asString());
            case ORGANISATION, ORGANISATIONS -> organisations.find(UUID.fromString(node.asString()))
                    .map(fr.egide.partner.Organisation::name).orElse(texts.text("contract.unknown-organisation"));
            case REFERENCE -> reference(requireNonNull(field.reference()), UUID.fromString(node.asString()), contract);
        };
    }

    private @Nullable String reference(ObjectKind kind, UUID id, UUID contract) {
        return references.labels(kind, contract).get(id);
    }
}
