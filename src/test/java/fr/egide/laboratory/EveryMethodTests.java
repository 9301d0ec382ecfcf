package fr.egide.laboratory;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/// What holds of each method of the laboratory, on its own example.
@EgideTest
class EveryMethodTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Methods methods;
    @Autowired
    Examples examples;
    @Autowired
    JsonMapper json;

    @Test
    void givesAResultOfFiniteNumbersAndSaysWhyAnythingIsAbsent() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Description method : methods.all()) {
            MvcTestResult answer = mvc.post().uri("/api/v1/statistics/{method}", method.code())
                    .contentType(MediaType.APPLICATION_JSON).content(examples.json(method)).with(As.coordinator())
                    .with(csrf()).exchange();
            String body = answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            if (answer.getResponse().getStatus() != 200 || body.contains("NaN") || body.contains("Infinity")
                    || json.readTree(body).path("lines").isEmpty() && json.readTree(body).path("figures").isNull()) {
                faults.add(method.code() + " " + body);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void showsItsExampleAndItsResultInBothLanguages() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Description method : methods.all()) {
            for (String language : List.of("fr", "en")) {
                MvcTestResult form = mvc.get().uri("/laboratory/{method}?example=&lang={lang}", method.code(), language)
                        .with(As.coordinator()).exchange();
                MvcTestResult result = result(method, language);
                String page = form.getResponse().getContentAsString() + result.getResponse().getContentAsString();
                if (form.getResponse().getStatus() != 200 || result.getResponse().getStatus() != 200
                        || page.contains("??") || page.contains(">NaN<") || !page.contains("lead-finding")) {
                    faults.add("%s %s: %d %d".formatted(method.code(), language, form.getResponse().getStatus(),
                            result.getResponse().getStatus()));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void isDescribedWithItsSourceAndAnExampleForPrograms() {
        JsonNode described = json.readTree(mvc.get().uri("/api/v1/statistics?size=100").with(As.coordinator())
                .exchange().getResponse().getContentAsByteArray());
        JsonNode examplesOfTheApi = json.readTree(mvc.get().uri("/v3/api-docs").with(As.administrator()).exchange()
                .getResponse().getContentAsByteArray())
                .at("/paths/~1api~1v1~1statistics~1{method}/post/requestBody/content/application~1json/examples");

        assertThat(described.path("items").valueStream().map(one -> one.path("code").asString()))
                .containsExactlyElementsOf(methods.all().stream().map(Description::code).toList());
        assertThat(described.path("items").valueStream())
                .allMatch(one -> !one.path("source").asString().isBlank() && !one.path("columns").isEmpty());
        assertThat(examplesOfTheApi.propertyNames())
                .containsExactlyInAnyOrderElementsOf(methods.all().stream().map(Description::code).toList());
    }

    private MvcTestResult result(Description method, String language) {
        FormFields fields = FormFields.of(examples.asked(method));
        var request = mvc.post().uri("/laboratory/{method}?lang={lang}", method.code(), language)
                .param("table", fields.table()).param("neighbours", fields.neighbours());
        fields.parameters().forEach(request::param);
        return request.with(As.coordinator()).with(csrf()).exchange();
    }

    private record FormFields(String table, String neighbours, java.util.Map<String, String> parameters) {

        static FormFields of(Asked asked) {
            var pairs = asked.neighbours();
            return new FormFields(asked.table().typed(asked.table().headings(), ','),
                    pairs == null ? "" : pairs.typed(pairs.headings(), ','), asked.parameters());
        }
    }
}
