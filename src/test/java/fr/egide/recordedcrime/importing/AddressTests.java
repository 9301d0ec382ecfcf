package fr.egide.recordedcrime.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.account.Audit;
import fr.egide.document.fetching.TlsServer;
import fr.egide.recordedcrime.Editions;
import fr.egide.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/// A base taken from an https address is loaded by the same job as one that was sent.
@EgideTest
class AddressTests {

    private static final String BASE = "CODGEO_2025;annee;indicateur;unite_de_compte;nombre;taux_pour_mille;est_diffuse;"
            + "insee_pop;insee_pop_millesime;insee_log;insee_log_millesime\n"
            + "38185;2018;Vols avec armes;Infraction;9;NA;diff;157000;2020;NA;NA\n";

    @Autowired
    JobTable table;
    @Autowired
    EditionLoader loader;
    @Autowired
    Editions editions;
    @Autowired
    Audit audit;
    @Autowired
    Texts texts;
    @Autowired
    Clock clock;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    MockMvcTester mvc;
    @TempDir
    Path folder;

    TlsServer server;
    Jobs jobs;

    @BeforeEach
    void startServer() {
        server = TlsServer.start(folder);
        jobs = new Jobs(new JobTable(jdbc, folder), loader, server.fetcher(), audit, _ -> {
        }, texts, clock);
    }

    @AfterEach
    void stopServer() {
        jobs.stop();
        server.close();
        jdbc.sql("DELETE FROM recordedcrime.edition WHERE source = :address").param("address", address()).update();
    }

    @Test
    void loadsABaseFromItsAddress() throws IOException {
        server.file("/donnee-produit-le2025-03-01.csv", BASE.getBytes(StandardCharsets.UTF_8));
        Jobs.Job job = over(jobs.fetch(address(), null, null));

        assertThat(job.state()).isEqualTo("DONE");
        assertThat(editions.find(java.util.Objects.requireNonNull(job.edition())).orElseThrow()).satisfies(edition -> {
            assertThat(edition.source()).isEqualTo(address());
            assertThat(edition.fileName()).isEqualTo("donnee-produit-le2025-03-01.csv");
            assertThat(edition.producedOn()).hasToString("2025-03-01");
        });
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void fetchesAgainAfterARestart() throws IOException {
        server.file("/donnee-produit-le2025-03-01.csv", BASE.getBytes(StandardCharsets.UTF_8));
        UUID id = UUID.randomUUID();
        Files.createDirectories(folder.resolve("incoming"));
        table.add(id,
                new EditionLoader.Request(folder.resolve("incoming").resolve(id.toString()), "base.csv", address(),
                        null, null),
                clock.instant());
        jobs.restart();

        assertThat(over(id).state()).isEqualTo("DONE");
    }

    @Test
    void saysWhyAFileCouldNotBeFetched() throws IOException {
        Jobs.Job job = over(jobs.fetch(server.address("/missing.csv"), null, null));

        assertThat(job.state()).isEqualTo("FAILED");
        assertThat(job.problemCode()).isEqualTo("DOC-014");
        assertThat(job.problemText()).contains("HTTP 404", "Rien n’a été modifié");
    }

    @Test
    void givesTheFormBackWithTheAddressItRefuses() {
        assertThat(mvc.post().uri("/administration/recorded-crime").param("address", "http://example.org/base.csv")
                .with(As.administrator()).with(csrf())).hasStatus(422).bodyText()
                .contains("value=\"http://example.org/base.csv\"", "static.data.gouv.fr", "aria-invalid");
    }

    @Test
    void refusesAnAddressOverTheApiToo() {
        assertThat(mvc.post().uri("/api/v1/recorded-crime/editions").contentType(MediaType.APPLICATION_JSON)
                .content("{\"address\":\"https://192.168.1.1/base.csv\"}").with(As.administrator()).with(csrf()))
                .hasStatus(422).bodyJson().extractingPath("$.code").isEqualTo("DOC-013");
        assertThat(mvc.post().uri("/api/v1/recorded-crime/editions").param("address", "https://localhost/base.csv")
                .with(As.administrator()).with(csrf())).hasStatus(422);
    }

    private String address() {
        return server.address("/donnee-produit-le2025-03-01.csv");
    }

    private Jobs.Job over(UUID id) {
        Awaitility.await().atMost(Duration.ofMinutes(1))
                .until(() -> !jobs.find(id).orElseThrow().state().equals("RUNNING"));
        return jobs.find(id).orElseThrow();
    }
}
