package fr.egide.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Records as JSON trees of their fields and back: the common ground of forms, histories and proposals.
@Component
public class Trees {

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE).withFieldVisibility(Visibility.ANY))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    public ObjectNode tree(Object object) {
        return mapper.valueToTree(object);
    }

    public <T> T object(ObjectNode tree, Class<T> type) {
        return mapper.treeToValue(tree, type);
    }

    public ObjectNode empty() {
        return mapper.createObjectNode();
    }

    public JsonNode node(@Nullable Object value) {
        return value == null ? mapper.nullNode() : mapper.valueToTree(value);
    }

    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    public JsonNode read(String json) {
        return mapper.readTree(json);
    }

    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    /// Names of the fields whose value differs; 100 and 100.00 are the same number, an absent list is an empty one.
    public static List<String> differences(ObjectNode before, ObjectNode after) {
        List<String> names = new ArrayList<>();
        for (String name : after.propertyNames()) {
            if (!name.equals("version") && !same(before.path(name), after.path(name))) {
                names.add(name);
            }
        }
        return names;
    }

    /// Whether two values are the same, as [#differences] compares them.
    public static boolean same(JsonNode one, JsonNode other) {
        if (isAbsent(one) || isAbsent(other)) {
            return isAbsent(one) && isAbsent(other);
        }
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        return one.equals(other);
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull() || node.isArray() && node.isEmpty();
    }
}
