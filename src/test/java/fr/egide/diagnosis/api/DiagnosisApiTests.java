package fr.egide.diagnosis.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.diagnosis.Diagnosis;
import fr.egide.diagnosis.DiagnosisFixtures;
import fr.egide.diagnosis.PartKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
@Import(DiagnosisFixtures.class)
class DiagnosisApiTests {

    private static final String ROOT = "/api/v1/diagnoses/";

    @Autowired
    MockMvcTester mvc;
    @Autowired
    DiagnosisFixtures fixtures;

    @Test
    void aPartIsChangedFromTheVersionItWasReadAtOnly() {
        Diagnosis diagnosis = fixtures.draft("Diagnostic par l’API");
        UUID finding = fixtures.add(PartKind.FINDING, diagnosis, null, Map.of("text", List.of("Un constat")));
        String address = ROOT + diagnosis.id() + "/parts/finding/" + finding;
        String etag = mvc.get().uri(address).with(As.coordinator()).exchange().getResponse().getHeader("ETag");

        assertThat(patch(address, etag, "{\"gravity\": 4}")).hasStatusOk().bodyJson()
                .extractingPath("$.text").isEqualTo("Un constat");
        assertThat(patch(address, etag, "{\"gravity\": 5}")).hasStatus(412);
        assertThat(patch(address, null, "{\"gravity\": 5}")).hasStatus(428);
    }

    @Test
    void aWrongOrUnknownFieldIsNamed() {
        Diagnosis diagnosis = fixtures.draft("Diagnostic mal envoyé");
        String address = ROOT + diagnosis.id() + "/parts/finding";

        assertThat(post(address, "{\"text\": \"Un constat\", \"gravity\": 6}")).hasStatus(422).bodyJson()
                .extractingPath("$.fields.gravity").asString().contains("1", "5");
        assertThat(post(address, "{\"text\": \"Un constat\", \"colour\": 6}")).hasStatus(422).bodyJson()
                .extractingPath("$.code").isEqualTo("DIA-022");
    }

    @Test
    void anAcceptanceRefusedSaysWhichPartsAreMissing() {
        Diagnosis diagnosis = fixtures.draft("Diagnostic incomplet");
        fixtures.write(diagnosis, List.of("FACTS"));
        post(ROOT + diagnosis.id() + "/submission", "");

        assertThat(mvc.post().uri(ROOT + diagnosis.id() + "/acceptance").contentType(MediaType.APPLICATION_JSON)
                .content("{}").with(As.role(Role.PREFECTURE, new Scope.Departement("31"))).with(csrf()))
                .hasStatus(409).bodyJson().extractingPath("$.parts").asArray()
                .containsExactly("FEELING", "RESPONSES");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult post(String address, String json) {
        return mvc.post().uri(address).contentType(MediaType.APPLICATION_JSON).content(json).with(As.coordinator())
                .with(csrf()).exchange();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult patch(String address,
            @org.jspecify.annotations.Nullable String etag, String json) {
        var request = mvc.patch().uri(address).contentType(MediaType.APPLICATION_JSON).content(json)
                .with(As.coordinator()).with(csrf());
        return (etag == null ? request : request.header("If-Match", etag)).exchange();
    }
}
