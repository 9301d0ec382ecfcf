package fr.egide.laboratory;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/// A request to a method of the laboratory, made of columns.
final class Request {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String method;
    private final Map<String, JsonNode> columns = new LinkedHashMap<>();
    private final ObjectNode body = JSON.createObjectNode();
    private final ObjectNode parameters = JSON.createObjectNode();

    private Request(String method) {
        this.method = method;
    }

    static Request to(String method) {
        return new Request(method);
    }

    Request column(String name, JsonNode values) {
        columns.put(name, values);
        return this;
    }

    Request column(String name, double... values) {
        return column(name, JSON.valueToTree(values));
    }

    Request parameter(String name, Object value) {
        parameters.set(name, JSON.valueToTree(value));
        return this;
    }

    /// Lists of neighbours numbered from 1; areas are named by their numbers.
    Request neighbours(JsonNode lists) {
        ArrayNode areas = JSON.createArrayNode();
        Set<String> pairs = new LinkedHashSet<>();
        for (int unit = 1; unit <= lists.size(); unit++) {
            areas.add(String.valueOf(unit));
            for (JsonNode other : lists.get(unit - 1)) {
                pairs.add(Math.min(unit, other.asInt()) + " " + Math.max(unit, other.asInt()));
            }
        }
        ArrayNode rows = body.putArray("neighbours");
        pairs.forEach(pair -> rows.addObject().put("one", pair.split(" ")[0]).put("other", pair.split(" ")[1]));
        return column("area", areas);
    }

    /// The answer, once it is a success.
    JsonNode ask(MockMvcTester mvc) {
        ArrayNode rows = body.putArray("rows");
        int size = columns.values().iterator().next().size();
        for (int line = 0; line < size; line++) {
            ObjectNode row = rows.addObject();
            for (Map.Entry<String, JsonNode> column : columns.entrySet()) {
                row.set(column.getKey(), column.getValue().get(line));
            }
        }
        body.set("parameters", parameters);
        var answer = mvc.post().uri("/api/v1/statistics/{method}", method).contentType(MediaType.APPLICATION_JSON)
                .content(body.toString()).with(As.coordinator()).with(csrf()).exchange();
        assertThat(answer).hasStatusOk();
        return JSON.readTree(answer.getResponse().getContentAsByteArray());
    }
}
