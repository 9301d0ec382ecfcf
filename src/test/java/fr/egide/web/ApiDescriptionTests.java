package fr.egide.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// The description of the API leaves nothing unsaid: each operation has its summary, its problems, its success.
@EgideTest
class ApiDescriptionTests {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @Autowired
    MockMvcTester mvc;
    @Autowired
    JsonMapper json;

    JsonNode paths;

    @BeforeEach
    void readTheDescription() {
        paths = json.readTree(mvc.get().uri("/v3/api-docs").with(As.administrator()).exchange().getResponse()
                .getContentAsByteArray()).path("paths");
    }

    @Test
    void eachOperationSaysWhatItDoes() {
        assertThat(operationsWhere((name, operation, faults) -> {
            if (operation.path("summary").asString("").isBlank()) {
                faults.add(name);
            }
        })).isEmpty();
    }

    @Test
    void eachOperationSaysHowItCanFail() {
        assertThat(operationsWhere((name, operation, faults) -> expected(name, operation).forEach(status -> {
            if (operation.path("responses").path(status).path("content").path("application/problem+json")
                    .isMissingNode()) {
                faults.add(name + " " + status);
            }
        }))).isEmpty();
    }

    @Test
    void eachOperationHasOneSuccess() {
        assertThat(operationsWhere((name, operation, faults) -> {
            long successes = operation.path("responses").propertyNames().stream().filter(code -> code.startsWith("2"))
                    .count();
            if (successes != 1) {
                faults.add(name + " " + successes);
            }
        })).isEmpty();
    }

    @Test
    void saysTheStatusesAndHeadersThatAreSent() {
        assertThat(paths.at("/~1api~1v1~1contracts/post/responses/201/headers").has("ETag")).isTrue();
        assertThat(paths.at("/~1api~1v1~1contracts~1{id}/get/responses/200/headers").has("ETag")).isTrue();
        assertThat(paths.at("/~1api~1v1~1territories/post/responses/201/headers").has("Location")).isTrue();
        assertThat(paths.at("/~1api~1v1~1recorded-crime~1editions/post/responses").has("202")).isTrue();
    }

    @Test
    void asksForAFileOrAnAddressNeverForBoth() {
        JsonNode post = paths.at("/~1api~1v1~1recorded-crime~1editions/post");

        assertThat(post.path("requestBody").path("content").propertyNames()).contains("application/json",
                "multipart/form-data");
        assertThat(post.path("parameters").valueStream().filter(one -> one.path("required").asBoolean(false)))
                .isEmpty();
    }

    @Test
    void showsTheFixedShapes() {
        assertThat(paths.at("/~1api~1v1~1communes~1{code}/get/responses/200/content").valueStream())
                .isNotEmpty().allMatch(media -> media.at("/example/code").asString("").equals("31555"));
    }

    private static Set<String> expected(String name, JsonNode operation) {
        Set<String> expected = new TreeSet<>(Set.of("400", "401", "403"));
        if (name.contains("{")) {
            expected.add("404");
        }
        if (!name.startsWith("get ")) {
            expected.addAll(Set.of("409", "422"));
        }
        boolean matches = operation.path("parameters").valueStream()
                .anyMatch(one -> one.path("name").asString("").equals("If-Match"));
        if (matches) {
            expected.addAll(Set.of("412", "428"));
        }
        return expected;
    }

    @FunctionalInterface
    private interface Check {

        void of(String name, JsonNode operation, List<String> faults);
    }

    private List<String> operationsWhere(Check check) {
        List<String> faults = new ArrayList<>();
        assertThat(paths.propertyNames()).hasSizeGreaterThan(20);
        paths.properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation -> check.of(operation.getKey() + " " + path.getKey(), operation.getValue(),
                        faults)));
        return faults;
    }
}
