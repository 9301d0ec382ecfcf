package fr.egide.diagnosis.proposal;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
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
import fr.egide.diagnosis.proposal.PartitionJob.State;
import fr.egide.recordedcrime.LoadedEditions;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/// A partition takes seconds: it is asked for, followed, then read, by people and by programs.
@EgideTest
@Import({InventedCantal.class, LoadedEditions.class})
class PartitionJobTests {

    private static final String PAGE = "/territories/partition";
    private static final String API = "/api/v1/partitions";
    private static final PartitionQuestion TWO = new PartitionQuestion(2, 0, false);

    @Autowired
    InventedCantal cantal;
    @Autowired
    PartitionJobs jobs;
    @Autowired
    PartitionJobTable table;
    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void drawsTheMap() throws IOException {
        cantal.loadNewestNeighbours();
        cantal.loadFigures(Set.of(16, 17, 18, 23, 24, 25, 30, 31, 32)::contains, _ -> false);
    }

    @AfterEach
    void forgetsTheFigures() {
        cantal.forget();
    }

    @Test
    void leadsToAPageThatMeasuresItAndGivesItsCommunesAsCsv() {
        String address = Objects.requireNonNull(ask("2").getResponse().getRedirectedUrl());
        PartitionJob job = over(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));

        assertThat(job.state()).isEqualTo(State.DONE);
        assertThat(page(address)).hasStatusOk().bodyText().contains("communes en 2 régions", "Région par région",
                "sans contour", "Familles qui pèsent chacune autant", "N’a pas pesé", "Voisinages de 2026")
                .doesNotContain("NaN", "En cours");
        assertThat(page(address).getResponse().getHeader("Refresh")).isNull();
        assertThat(page(address + "/communes.csv")).hasStatusOk().bodyText()
                .contains("code;commune;departement;population;region;donnees_propres", cantal.seed().code());
        assertThat(page(PAGE)).hasStatusOk().bodyText().contains("2 régions", "faite", address);
    }

    @Test
    void saysWhyItCouldNotBeMadeAndOffersToAskAgain() {
        UUID failed = begun(0);
        table.failed(failed, "DIA-118", new Object[]{3, 49}, Instant.EPOCH);
        assertThat(page(PAGE + "/" + failed)).hasStatusOk().bodyText()
                .contains("Ces communes se groupent en 3 à 49 régions.", "Redemander");
        assertThat(page(PAGE + "/" + failed + "/communes.csv")).hasStatus(409);
        assertThat(mvc.get().uri(API + "/" + failed).with(As.coordinator())).hasStatusOk().bodyJson()
                .extractingPath("$.problem.code").isEqualTo("DIA-118");
    }

    @Test
    void refusesAtOnceWhatCantBeAskedAndKeepsWhatWasTyped() {
        assertThat(ask("0")).hasStatus(422).bodyText().contains("entre 1 et", "value=\"0\"");
        assertThat(mvc.post().uri(PAGE).with(csrf()).param("regions", "2")).hasStatus3xxRedirection()
                .redirectedUrl().contains("sign-in");
    }

    @Test
    void readsItselfAgainWhileItRuns() {
        UUID running = begun(0);

        assertThat(page(PAGE + "/" + running)).hasStatusOk().hasHeader("Refresh", "2").bodyText()
                .contains("<progress", "En attente").doesNotContain("NaN");
        table.failed(running, "DIA-500", new Object[0], Instant.EPOCH);
    }

    @Test
    void beginsAgainWithTheApplicationButNotForEver() {
        UUID interrupted = begun(1);
        UUID stubborn = begun(3);

        jobs.restart();

        assertThat(over(interrupted).state()).isEqualTo(State.DONE);
        assertThat(over(stubborn)).satisfies(job -> {
            assertThat(job.problemCode()).isEqualTo("DIA-119");
            assertThat(job.problemText()).contains("3 fois");
        });
    }

    @Test
    void takesOneQuestionAtATimeFromEachAccount() {
        UUID running = begun(0);

        assertThat(ask("2")).hasStatus(409).bodyText().contains("déjà une partition en cours");
        table.failed(running, "DIA-500", new Object[0], Instant.EPOCH);
    }

    @Test
    void givesProgramsAnIdentifierThenTheFigures() throws Exception {
        MvcTestResult sent = mvc.post().uri(API).with(As.role(Role.READER, new Scope.Everything())).with(csrf())
                .contentType(MediaType.APPLICATION_JSON).content("{\"regions\":2}").exchange();
        assertThat(sent).hasStatus(202);
        UUID id = UUID.fromString(JsonMapper.builder().build().readTree(sent.getResponse().getContentAsString())
                .get("job").asString());
        over(id);

        assertThat(mvc.get().uri(API + "/" + id).with(As.coordinator())).hasStatusOk().bodyJson()
                .extractingPath("$.result.regions.length()").isEqualTo(2);
        assertThat(mvc.get().uri(API + "/" + id + "/communes?size=10").with(As.coordinator())).hasStatusOk()
                .bodyJson().satisfies(json -> {
                    json.assertThat().extractingPath("$.items.length()").isEqualTo(10);
                    json.assertThat().extractingPath("$.total").isEqualTo(49);
                });
        assertThat(mvc.get().uri(API).with(As.coordinator())).hasStatusOk();
        assertThat(mvc.get().uri(API + "/" + UUID.randomUUID()).with(As.coordinator())).hasStatus(404);
    }

    /// As after a stop of the application: nothing runs it.
    private UUID begun(int tries) {
        UUID id = UUID.randomUUID();
        table.add(id, TWO, As.COORDINATOR.id(), Instant.EPOCH);
        for (int i = 0; i < tries; i++) {
            table.begun(id);
        }
        return id;
    }

    private PartitionJob over(UUID id) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> jobs.get(id).state() != State.RUNNING);
        return jobs.get(id);
    }

    private MvcTestResult ask(String regions) {
        return mvc.post().uri(PAGE).with(As.coordinator()).with(csrf()).param("regions", regions).exchange();
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(As.coordinator()).exchange();
    }
}
