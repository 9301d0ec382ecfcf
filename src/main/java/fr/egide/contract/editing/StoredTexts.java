package fr.egide.contract.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.egide.partner.Organisations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Turns stored values into the texts of a form.
@Component
public class StoredTexts {

    private final Organisations organisations;

    StoredTexts(Organisations organisations) {
        this.organisations = organisations;
    }

    /// The values of a tree, as they would be typed.
    public Typed typed(List<Field> fields, ObjectNode tree) {
        Map<UUID, String> names = organisations.names(organisationIds(fields, tree));
        Map<String, List<String>> values = new HashMap<>();
        fields.forEach(field -> values.put(field.name(), texts(field, tree.path(field.name()), names)));
        return new Typed(values);
    }

    private static List<String> texts(Field field, JsonNode node, Map<UUID, String> names) {
        if (node.isArray()) {
            List<String> all = new ArrayList<>();
            node.forEach(element -> all.addAll(texts(field, element, names)));
            return all;
        }
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        return switch (field.kind()) {
            case ORGANISATION, ORGANISATIONS -> List.of(names.getOrDefault(UUID.fromString(node.asString()), ""));
            case DECIMAL, EUROS -> List.of(node.decimalValue().toPlainString().replace('.', ','));
            case BOOLEAN -> node.asBoolean() ? List.of("true") : List.of();
            case TEXT, LONG_TEXT, DATE, INTEGER, YEAR, CHOICE, CHOICES, FUNCTION, REFERENCE, REFERENCES, COMMUNES ->
                List.of(node.asString());
        };
    }

    private static Set<UUID> organisationIds(List<Field> fields, ObjectNode tree) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (Field field : fields) {
            JsonNode node = tree.path(field.name());
            if (field.kind() == FieldKind.ORGANISATIONS) {
                node.forEach(element -> ids.add(UUID.fromString(element.asString())));
            } else if (field.kind() == FieldKind.ORGANISATION && node.isString()) {
                ids.add(UUID.fromString(node.asString()));
            }
        }
        return ids;
    }
}
