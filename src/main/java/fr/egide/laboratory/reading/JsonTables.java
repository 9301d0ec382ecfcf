package fr.egide.laboratory.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.laboratory.Asked;
import fr.egide.web.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Reads the JSON of a request: `rows` and `neighbours`, lists of objects, and `parameters`.
@Component
public class JsonTables {

    private final JsonMapper json;

    JsonTables(JsonMapper json) {
        this.json = json;
    }

    /// @throws Refusal 422 `LAB-002` for what isn't such an object
    public Asked asked(String body) {
        JsonNode root = tree(body);
        if (!root.isObject()) {
            throw refusal(1, 1);
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        root.path("parameters").properties().forEach(one -> parameters.put(one.getKey(), typed(one.getValue())));
        JsonNode neighbours = root.path("neighbours");
        return new Asked(table(root.path("rows")), neighbours.isMissingNode() ? null : table(neighbours), parameters);
    }

    private JsonNode tree(String body) {
        try {
            JsonNode root = json.readTree(body);
            return root == null ? MissingNode.getInstance() : root;
        } catch (JacksonException e) {
            throw (Refusal) refusal(e.getLocation().getLineNr(), e.getLocation().getColumnNr()).initCause(e);
        }
    }

    private static Refusal refusal(int line, int column) {
        return Refusal.unprocessable("LAB-002", String.valueOf(line), String.valueOf(column));
    }

    private static GivenTable table(JsonNode rows) {
        Set<String> headings = new LinkedHashSet<>();
        rows.valueStream().forEach(row -> headings.addAll(row.propertyNames()));
        List<GivenTable.Line> lines = new ArrayList<>();
        rows.valueStream().forEach(row -> lines.add(new GivenTable.Line(lines.size() + 1,
                headings.stream().map(heading -> typed(row.get(heading))).toList())));
        return new GivenTable(List.copyOf(headings), lines);
    }

    private static String typed(@Nullable JsonNode value) {
        return value == null || value.isNull() ? "" : value.isValueNode() ? value.asString() : value.toString();
    }
}
