package fr.egide.localseries.api;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.localseries.LocalReadings;
import fr.egide.localseries.LocalSeriesFixtures;
import fr.egide.localseries.LocalSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
@Import(LocalSeriesFixtures.class)
class LocalSeriesApiTests {

    private static final String DESCRIPTION = """
            {"title":"%s","producer":"Bailleur par programme","definition":"Appels","unit":"appels","per":1,"counts":true,
            "direction":"LOWER","territory":"commune:31555","fit":"Tout","periodicity":"M","startsOn":"2024-01-01",
            "threshold":"5","licence":"Accord"}""";

    @Autowired
    MockMvcTester mvc;
    @Autowired
    LocalSeriesFixtures fixtures;
    @Autowired
    LocalReadings readings;

    LocalSource source;
    String base;

    @BeforeEach
    void someSeries() {
        source = fixtures.monthly("Série par programme", fixtures.producer("Bailleur par programme").id());
        base = "/api/v1/local-series/" + source.id();
    }

    @Test
    void describesASeriesAndChangesItFromItsLatestVersionOnly() {
        MvcTestResult made = send("POST", "/api/v1/local-series", null, DESCRIPTION.formatted("Appels"));
        assertThat(made).hasStatus(201);
        String address = String.valueOf(made.getResponse().getHeader("Location"));
        String tag = made.getResponse().getHeader("ETag");

        assertThat(send("PUT", address, null, DESCRIPTION.formatted("Autre"))).hasStatus(428);
        assertThat(send("PUT", address, tag, DESCRIPTION.formatted("Autre"))).hasStatusOk().bodyJson()
                .extractingPath("$.title").isEqualTo("Autre");
        assertThat(send("PUT", address, tag, DESCRIPTION.formatted("Encore"))).hasStatus(412);
        assertThat(send("DELETE", address, null, "")).hasStatus(204);
    }

    @Test
    void saysFieldByFieldWhatIsWrong() {
        assertThat(send("POST", "/api/v1/local-series", null, "{\"title\":\"Sans rien\"}")).hasStatus(422).bodyJson()
                .extractingPath("$.fields.definition").isEqualTo("À remplir.");
    }

    @Test
    void givesSeveralPeriodsAllOrNone() {
        assertThat(send("POST", base + "/readings", null,
                "[{\"period\":\"2024-01\",\"value\":\"12\"},{\"period\":\"2024-02\",\"value\":\"beaucoup\"}]"))
                .hasStatus(422);
        assertThat(readings.history(source.id())).isEmpty();

        assertThat(send("POST", base + "/readings", null,
                "[{\"period\":\"2024-01\",\"value\":\"12\"},{\"period\":\"2024-02\",\"value\":\"3\"}]")).hasStatusOk();
        assertThat(send("PUT", base + "/readings/2024-01-17", null, "{\"value\":\"13\"}")).hasStatusOk().bodyJson()
                .extractingPath("$[0].value").isEqualTo(13);
        assertThat(readings.history(source.id())).hasSize(3);
    }

    @Test
    void withholdsSmallCountsFromOthers() {
        fixtures.give(source, "2024-01-01", "3");
        assertThat(get(base + "/readings", As.coordinator())).bodyJson().extractingPath("$.items[0].value")
                .isEqualTo(3);
        assertThat(get(base + "/readings", As.role(Role.NATIONAL, new Scope.Everything()))).hasStatusOk().bodyJson()
                .satisfies(json -> assertThat(json).extractingPath("$.items[0].value").isNull())
                .extractingPath("$.items[0].state").isEqualTo("WITHHELD");
        assertThat(get(base, As.role(Role.READER, new Scope.Contract(UUID.randomUUID())))).hasStatus(403);
    }

    @Test
    void marksAndRemovesABreak() {
        assertThat(send("PUT", base + "/breaks/2024-06-15", null, "{\"reason\":\"Nouveau logiciel\"}")).hasStatusOk()
                .bodyJson().extractingPath("$[0].period").isEqualTo("2024-06-01");
        assertThat(send("PUT", base + "/breaks/2024-06-15", null, "{}")).hasStatus(422);
        assertThat(send("DELETE", base + "/breaks/2024-06-01", null, "")).hasStatus(204);
        assertThat(send("DELETE", base + "/breaks/2024-06-01", null, "")).hasStatus(404);
    }

    private MvcTestResult get(String uri, RequestPostProcessor who) {
        return mvc.get().uri(uri).with(who).exchange();
    }

    private MvcTestResult send(String method, String uri, String ifMatch, String json) {
        var request = mvc.method(HttpMethod.valueOf(method)).uri(uri).with(As.coordinator()).with(csrf())
                .contentType(MediaType.APPLICATION_JSON).content(json);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }
}
