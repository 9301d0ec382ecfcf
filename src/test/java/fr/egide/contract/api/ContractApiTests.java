package fr.egide.contract.api;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractFixtures;
import fr.egide.contract.Objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
@Import(ContractFixtures.class)
class ContractApiTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ContractFixtures fixtures;

    Contract contract;
    Objective objective;

    @BeforeEach
    void someContract() {
        contract = fixtures.draft("Contrat de l’interface de programmation");
        objective = fixtures.objective(contract, "Des halls tranquilles");
    }

    @Test
    void createsAContractOnATerritoryAndSaysFieldByFieldWhatIsWrong() {
        MvcTestResult made = send("POST", "/api/v1/contracts", null, """
                {"kind":"STSPD_2009","title":"Par programme","territory":"commune:31555",
                 "startsOn":"2026-01-01","endsOn":"2028-12-31"}""");
        assertThat(made).hasStatus(201).containsHeader("ETag").bodyJson().extractingPath("$.territoryName")
                .isEqualTo("Toulouse");

        assertThat(send("POST", "/api/v1/contracts", null, "{\"kind\":\"STSPD_2009\",\"territory\":\"commune:31555\"}"))
                .hasStatus(422).bodyJson()
                .satisfies(json -> assertThat(json).extractingPath("$.code").isEqualTo("CON-020"))
                .extractingPath("$.fields.title").isNotNull();
    }

    @Test
    void changesAnActionOnlyFromItsLatestVersion() {
        String action = path(send("POST", actions(), null,
                "{\"title\":\"Médiation\",\"objective\":\"%s\",\"status\":\"PLANNED\",\"confidentiality\":\"PARTNERS\"}"
                        .formatted(objective.id())));

        assertThat(send("PATCH", action, null, "{\"status\":\"STARTED\"}")).hasStatus(428);
        assertThat(send("PATCH", action, "\"1\"", "{\"status\":\"STARTED\",\"aim\":\"Calme\"}")).hasStatusOk()
                .hasHeader("ETag", "\"2\"").bodyJson().extractingPath("$.title").isEqualTo("Médiation");
        assertThat(send("PATCH", action, "\"1\"", "{\"status\":\"DONE\"}")).hasStatus(412).bodyJson()
                .extractingPath("$.etag").isEqualTo("\"2\"");
        assertThat(mvc.get().uri(action).with(As.coordinator())).bodyJson().extractingPath("$.status")
                .isEqualTo("STARTED");
    }

    @Test
    void keepsLockedWhatWasSigned() {
        String action = path(send("POST", actions(), null,
                "{\"title\":\"Médiation\",\"objective\":\"%s\",\"status\":\"PLANNED\",\"confidentiality\":\"PARTNERS\"}"
                        .formatted(objective.id())));
        fixtures.signed(contract);

        assertThat(send("PATCH", action, "\"1\"", "{\"aim\":\"Autre chose\"}")).hasStatus(409).bodyJson()
                .extractingPath("$.fields[0]").isEqualTo("aim");
        assertThat(send("PATCH", action, "\"1\"", "{\"status\":\"STARTED\"}")).hasStatusOk();
    }

    @Test
    void keepsWhatIsSaidOfAnActionUntilItsAuthorTakesItBack() {
        String comments = path(send("POST", actions(), null,
                "{\"title\":\"Médiation\",\"objective\":\"%s\",\"status\":\"PLANNED\",\"confidentiality\":\"PARTNERS\"}"
                        .formatted(objective.id())))
                + "/comments";

        assertThat(send("POST", comments, null, "{}")).hasStatus(422).bodyJson().extractingPath("$.code")
                .isEqualTo("CON-006");
        String said = path(send("POST", comments, null, "{\"text\":\" Les halls sont calmes. \"}"));
        assertThat(mvc.get().uri(comments).with(As.coordinator())).hasStatusOk().bodyJson()
                .extractingPath("$.items[0].text").isEqualTo("Les halls sont calmes.");
        assertThat(mvc.delete().uri(said).with(As.role(Role.ADMINISTRATOR, new Scope.Everything())).with(csrf()))
                .hasStatus(403);
        assertThat(mvc.delete().uri(said).with(As.coordinator()).with(csrf())).hasStatus(204);
        assertThat(mvc.get().uri(comments).with(As.coordinator())).bodyJson().extractingPath("$.total").isEqualTo(0);
    }

    @Test
    void pagesTheObjectsOfACollection() {
        for (int i = 0; i < 3; i++) {
            send("POST", actions(), null,
                    "{\"title\":\"Action %d\",\"objective\":\"%s\",\"status\":\"PLANNED\",\"confidentiality\":\"PARTNERS\"}"
                            .formatted(i, objective.id()));
        }
        assertThat(mvc.get().uri(actions() + "?page=2&size=2").with(As.coordinator())).hasStatusOk().bodyJson()
                .satisfies(json -> assertThat(json).extractingPath("$.total").isEqualTo(3))
                .extractingPath("$.items.length()").isEqualTo(1);
        assertThat(mvc.get().uri("/api/v1/contracts/" + contract.id() + "/objectives").with(As.coordinator()))
                .bodyJson().extractingPath("$.items[0].title").isEqualTo("Des halls tranquilles");
    }

    @Test
    void refusesUnknownFieldsOtherContractsAndReaders() {
        assertThat(send("POST", actions(), null, "{\"titre\":\"Médiation\"}")).hasStatus(422).bodyJson()
                .extractingPath("$.code").isEqualTo("CON-022");
        Contract other = fixtures.draft("Un autre");
        assertThat(mvc.get().uri("/api/v1/contracts/" + other.id() + "/objectives/" + objective.id())
                .with(As.coordinator())).hasStatus(404).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        var reader = As.role(Role.READER, new Scope.Contract(contract.id()));
        assertThat(mvc.get().uri("/api/v1/contracts/" + contract.id()).with(reader)).hasStatusOk();
        assertThat(mvc.get().uri("/api/v1/contracts/" + other.id()).with(reader)).hasStatus(403);
        assertThat(mvc.post().uri(actions()).with(reader).with(csrf()).contentType(MediaType.APPLICATION_JSON)
                .content("{}")).hasStatus(403);
    }

    private String actions() {
        return "/api/v1/contracts/" + contract.id() + "/actions";
    }

    private static String path(MvcTestResult made) {
        assertThat(made).hasStatus(201);
        return String.valueOf(made.getResponse().getHeader("Location"));
    }

    private MvcTestResult send(String method, String uri, String ifMatch, String json) {
        var request = mvc.method(org.springframework.http.HttpMethod.valueOf(method)).uri(uri).with(As.coordinator())
                .with(csrf()).contentType(MediaType.APPLICATION_JSON).content(json);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }
}
