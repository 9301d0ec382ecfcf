package fr.egide.partner;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
class PartnerApiTests {

    private static final String ORGANISATION = """
            {"name":"%s","family":"LANDLORD","type":"PUBLIC_HOUSING","level":"MUNICIPAL","territories":"commune:31555",
            "tags":"parc ancien","employsMediators":true}""";

    @Autowired
    MockMvcTester mvc;

    String mark;

    @BeforeEach
    void namesOfItsOwn() {
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void addsAnOrganisationAndChangesItFromItsLatestVersionOnly() {
        MvcTestResult made = send("POST", "/api/v1/organisations", null, ORGANISATION.formatted("Office " + mark));
        assertThat(made).hasStatus(201);
        String address = made.getResponse().getHeader("Location");
        String tag = made.getResponse().getHeader("ETag");

        String changed = ORGANISATION.formatted("Office nouveau " + mark);
        assertThat(send("PUT", address, null, changed)).hasStatus(428);
        assertThat(send("PUT", address, tag, changed)).hasStatusOk().bodyJson().extractingPath("$.name")
                .isEqualTo("Office nouveau " + mark);
        assertThat(send("PUT", address, tag, changed)).hasStatus(412);
        assertThat(send("GET", "/api/v1/organisations?q=office nouveau " + mark, null, null)).bodyJson()
                .extractingPath("$.items[0].territories[0]").isEqualTo("commune:31555");
        assertThat(send("DELETE", address, null, null)).hasStatus(204);
        assertThat(send("GET", address, null, null)).hasStatus(404);
    }

    @Test
    void saysFieldByFieldWhatIsWrong() {
        assertThat(send("POST", "/api/v1/organisations", null,
                "{\"name\":\"X " + mark + "\",\"family\":\"ROYAUME\",\"level\":\"MUNICIPAL\",\"siret\":\"12\"}"))
                .hasStatus(422).bodyJson().extractingPath("$.fields.family").asString()
                .contains("n’est pas une famille", "Bailleur");
    }

    @Test
    void addsAContactItsMandatesAndErasesThemAll() {
        send("POST", "/api/v1/organisations", null, ORGANISATION.formatted("Office " + mark));
        MvcTestResult made = send("POST", "/api/v1/contacts", null, """
                {"name":"Zoé %1$s","mail":"%1$s@office.example","function":"Gardienne","organisation":"Office %1$s"}"""
                .formatted(mark));
        assertThat(made).hasStatus(201);
        String address = made.getResponse().getHeader("Location");

        MvcTestResult given = send("POST", address + "/mandates", null,
                "{\"function\":\"Suppléante\",\"body\":\"CLSPD\",\"startsOn\":\"2024-01-01\"}");
        assertThat(given).hasStatus(201);
        String mandate = given.getResponse().getHeader("Location");
        String wrong = "{\"function\":\"Suppléante\",\"body\":\"CLSPD\",\"startsOn\":\"2024-01-01\",\"endsOn\":\"2023-01-01\"}";
        assertThat(send("PUT", mandate, "\"99\"", wrong)).hasStatus(412);
        assertThat(send("PUT", mandate, given.getResponse().getHeader("ETag"), wrong)).hasStatus(422).bodyJson()
                .extractingPath("$.fields.endsOn").asString().contains("La fin vient avant le début");

        assertThat(send("GET", address + "/mandates", null, null)).bodyJson().extractingPath("$.length()").isEqualTo(2);
        assertThat(send("GET", address + "/data", null, null)).bodyJson().extractingPath("$.mandates.length()")
                .isEqualTo(2);
        assertThat(send("DELETE", address, null, null)).hasStatus(204);
        assertThat(send("GET", address, null, null)).hasStatus(404);
    }

    private MvcTestResult send(String method, String address, String ifMatch, String body) {
        var request = mvc.method(HttpMethod.valueOf(method)).uri(address).with(As.coordinator()).with(csrf());
        if (ifMatch != null) {
            request = request.header("If-Match", ifMatch);
        }
        if (body != null) {
            request = request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return request.exchange();
    }
}
