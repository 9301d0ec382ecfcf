package fr.egide.indicator.api;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractFixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
@Import(ContractFixtures.class)
class IndicatorApiTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ContractFixtures fixtures;

    Contract contract;
    String base;

    @BeforeEach
    void someContract() {
        contract = fixtures.draft("Contrat des indicateurs par programme");
        base = "/api/v1/contracts/" + contract.id();
    }

    @Test
    void givesTheCatalogueWithWhatEachIndicatorCannotSay() {
        assertThat(mvc.get().uri("/api/v1/indicators?size=500").with(As.coordinator())).hasStatusOk().bodyJson()
                .satisfies(json -> assertThat(json).extractingPath("$.total").isEqualTo(61))
                .extractingPath("$.items[0].caution").asString().isNotBlank();
    }

    @Test
    void followsAnIndicatorWritesAPeriodAndReadsTheDashboard() {
        String tracked = follow("R12");
        assertThat(send("PUT", tracked + "/observations/2026-02-17", null, "{\"value\":\"30,5\"}")).hasStatusOk()
                .bodyJson().extractingPath("$[0].period").isEqualTo("2026-02-01");
        assertThat(send("PUT", tracked + "/observations/2026-02-17", null, "{\"value\":\"n.d.\"}")).hasStatus(422)
                .bodyJson().extractingPath("$.code").isEqualTo("IND-001");
        assertThat(mvc.get().uri(base + "/dashboard").with(As.coordinator())).hasStatusOk().bodyJson()
                .extractingPath("$.whole[0].last").isEqualTo("30,5");
    }

    @Test
    void changesAnAimOnlyFromItsLatestVersion() {
        String tracked = follow("R12");
        assertThat(send("PUT", tracked + "/aim", "\"1\"", "{\"target\":20}")).hasStatusOk();
        assertThat(send("PUT", tracked + "/aim", "\"1\"", "{\"target\":10}")).hasStatus(412);
        assertThat(send("PUT", tracked + "/aim", "\"2\"", "{\"target\":10}")).hasStatusOk().bodyJson()
                .extractingPath("$.target").isEqualTo(10);
    }

    @Test
    void refusesASecondFollowingOfTheSameIndicator() {
        follow("R12");
        assertThat(send("POST", base + "/indicators", null, "{\"definition\":\"R12\"}")).hasStatus(409);
        assertThat(send("POST", base + "/indicators", null, "{\"definition\":\"R99\"}")).hasStatus(404);
    }

    @Test
    void freezesAnEditionWithItsFeelingOnly() {
        follow("R12");
        String draft = "{\"from\":\"2026-01-01\",\"to\":\"2026-06-30\"%s}";
        assertThat(send("POST", base + "/editions", null, draft.formatted(""))).hasStatus(422);
        assertThat(send("POST", base + "/editions", null, draft.formatted(
                ",\"direction\":\"STABLE\",\"feeling\":\"Rien de neuf\",\"confidence\":\"LOW\""))).hasStatus(422);
        assertThat(send("POST", base + "/editions", null, draft.formatted(
                ",\"direction\":\"STABLE\",\"feeling\":\"Rien de neuf\",\"evidence\":\"aucun\",\"confidence\":\"LOW\"")))
                .hasStatus(201);
        assertThat(mvc.get().uri(base + "/editions/1").with(As.coordinator())).hasStatusOk().bodyJson()
                .extractingPath("$.feeling.text").isEqualTo("Rien de neuf");
    }

    private String follow(String code) {
        MvcTestResult made = send("POST", base + "/indicators", null, "{\"definition\":\"" + code + "\"}");
        assertThat(made).hasStatus(201);
        return String.valueOf(made.getResponse().getHeader("Location"));
    }

    private MvcTestResult send(String method, String uri, String ifMatch, String json) {
        var request = mvc.method(HttpMethod.valueOf(method)).uri(uri).with(As.coordinator()).with(csrf())
                .contentType(MediaType.APPLICATION_JSON).content(json);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }
}
