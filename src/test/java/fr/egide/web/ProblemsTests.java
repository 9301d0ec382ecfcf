package fr.egide.web;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/// What a client gets wrong is said to be its own mistake, and which field it lies in.
@EgideTest
class ProblemsTests {

    private static final String API = "/api/v1";

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"kind\":\"RIEN\"} | kind | WEB-002",
            "{\"validFrom\":\"hier\"} | validFrom | WEB-002", "{\"members\":[null]} | members | WEB-003",
            "{\"members\":{}} | members | WEB-002"})
    void namesTheMemberOfABodyThatIsWrong(String body, String field, String code) {
        assertThat(post("/territories", body)).hasStatus(400).bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("$.field").isEqualTo(field);
            assertThat(json).extractingPath("$.code").isEqualTo(code);
            assertThat(json).extractingPath("$.type").isEqualTo("urn:egide:problem:" + code);
        });
    }

    @Test
    void saysWhereJsonBreaksAndThatABodyIsMissing() {
        assertThat(post("/territories", "{\"name\":")).hasStatus(400).bodyJson().extractingPath("$.code")
                .isEqualTo("WEB-001");
        assertThat(post("/territories", "")).hasStatus(400).bodyJson().extractingPath("$.code").isEqualTo("WEB-005");
        assertThat(post("/recorded-crime/editions", "{}")).hasStatus(400).bodyJson().extractingPath("$.field")
                .isEqualTo("address");
    }

    @ParameterizedTest
    @CsvSource({"/recorded-crime/readings?territory=commune:31555&indicator=burglary&from=abc, from",
            "/recorded-crime/readings?territory=commune:31555&indicator=burglary&edition=abc, edition",
            "/recorded-crime/readings?territory=commune:31555, indicator", "/contracts?page=abc, page",
            "/recorded-crime/comparisons?territory=commune:31555&indicator=burglary&from=99999999999&to=2020, from"})
    void namesTheParameterThatIsWrongOrMissing(String address, String field) {
        assertThat(get(API + address)).hasStatus(400).bodyJson().extractingPath("$.field").isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/jobs/abc", "/api/v1/contracts/abc", "/contracts/abc",
            "/administration/recorded-crime/jobs/abc"})
    void anIdThatCannotBeOneLeadsNowhere(String address) {
        assertThat(get(address)).hasStatus(404).bodyText().contains("WEB-404");
    }

    @Test
    void saysWhichMethodsAnAddressTakes() {
        assertThat(mvc.delete().uri(API + "/communes").with(As.administrator()).with(csrf())).hasStatus(405)
                .hasHeader("Allow", "GET").bodyJson().extractingPath("$.code").isEqualTo("WEB-405");
        assertThat(mvc.post().uri("/figures").with(As.administrator()).with(csrf())).hasStatus(405)
                .bodyText().contains("La méthode POST n’est pas possible à cette adresse", "WEB-405");
    }

    @Test
    void saysWhichFormatsAnAddressGivesAndReads() {
        assertThat(mvc.get().uri(API + "/communes?q=toulouse").accept(MediaType.IMAGE_PNG).with(As.administrator()))
                .hasStatus(406).bodyJson().extractingPath("$.code").isEqualTo("WEB-406");
        assertThat(mvc.post().uri(API + "/territories").contentType(MediaType.TEXT_PLAIN).content("rien")
                .with(As.administrator()).with(csrf())).hasStatus(415).bodyJson().extractingPath("$.code")
                .isEqualTo("WEB-415");
    }

    @Test
    void knowsTextThatIsNotUtf8() {
        assertThat(ClientMistakes.of(new InvalidParameterException("q=%FF"))).hasValueSatisfying(mistake -> {
            assertThat(mistake.refusal().code()).isEqualTo("WEB-004");
            assertThat(mistake.refusal().status().value()).isEqualTo(400);
        });
        assertThat(ClientMistakes.of(new IllegalStateException("ours"))).isEmpty();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(As.administrator()).exchange();
    }

    private MvcTestResult post(String address, String body) {
        return mvc.post().uri(API + address).contentType(MediaType.APPLICATION_JSON).content(body)
                .with(As.administrator()).with(csrf()).exchange();
    }
}
