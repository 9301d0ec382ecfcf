package fr.egide.laboratory;

import fr.egide.statistics.Oracle;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// What the API answers beside reference results.
final class Answers {

    private Answers() {
    }

    /// A figure; null in a reference stands for what the API leaves out.
    static void figure(JsonNode answer, String pointer, JsonNode expected, double relative) {
        same(answer.path("figures").at(pointer), expected, relative, pointer);
    }

    /// One value a line.
    static void lines(JsonNode answer, String pointer, JsonNode expected, double relative) {
        assertThat(answer.path("lines").size()).isEqualTo(expected.size());
        for (int line = 0; line < expected.size(); line++) {
            same(answer.path("lines").get(line).at(pointer), expected.get(line), relative, pointer + " " + line);
        }
    }

    static void same(JsonNode found, JsonNode expected, double relative, String what) {
        if (expected.isNull()) {
            assertThat(found.isNull()).as(what).isTrue();
        } else {
            assertThat(found.isNumber()).as(what + " " + found).isTrue();
            Oracle.assertClose(found.asDouble(), expected.asDouble(), relative, what);
        }
    }
}
