package fr.egide.recordedcrime.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.recordedcrime.LoadedEditions;
import fr.egide.recordedcrime.importing.Jobs;

import static fr.egide.recordedcrime.LoadedEditions.COMMUNES;
import static fr.egide.recordedcrime.LoadedEditions.DEPARTEMENTS;
import static fr.egide.recordedcrime.LoadedEditions.REGIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/// What was loaded, when and with what issue; what a new edition changed.
@EgideTest
@Import(LoadedEditions.class)
class FiguresPagesTests {

    private static final String ROW = "38185;2018;Vols avec armes;Infraction;%d;NA;diff;157000;2016;NA;NA\n";

    @Autowired
    LoadedEditions loaded;
    @Autowired
    Jobs jobs;
    @Autowired
    MockMvcTester mvc;

    @AfterEach
    void forgetsWhatItLoaded() {
        loaded.forget();
    }

    @Test
    void listsTheLatestLoadsToThoseWhoLoad() throws IOException {
        loaded.load("liste-bonne.csv", COMMUNES + ROW.formatted(12));
        UUID refused = over(jobs.start("liste-mauvaise.csv",
                new ByteArrayInputStream("rien;du;tout\n".getBytes(StandardCharsets.UTF_8)), null));
        over(jobs.start("liste-encore.csv",
                new ByteArrayInputStream((COMMUNES + ROW.formatted(12)).getBytes(StandardCharsets.UTF_8)), null));

        assertThat(mvc.get().uri("/figures").with(As.administrator())).hasStatusOk().bodyText().containsSubsequence(
                "Derniers chargements", "liste-encore.csv", "déjà chargé", "liste-mauvaise.csv", "refusé", "RCR-019",
                "liste-bonne.csv", "chargé");
        assertThat(mvc.get().uri("/administration/recorded-crime/jobs/" + refused).with(As.administrator()))
                .hasStatusOk().bodyText().contains("liste-mauvaise.csv", "RCR-019");
        assertThat(mvc.get().uri("/figures").with(As.coordinator())).hasStatusOk().bodyText()
                .doesNotContain("Derniers chargements");
    }

    @Test
    void takesAProductionDateWithTheFile() throws IOException {
        MvcTestResult sent = mvc.post().uri("/administration/recorded-crime").multipart()
                .file(new MockMultipartFile("file", "sans-date.csv", "text/csv",
                        (COMMUNES + ROW.formatted(15)).getBytes(StandardCharsets.UTF_8)))
                .param("producedOn", "2019-06-01").with(csrf()).with(As.administrator()).exchange();
        String job = String.valueOf(sent.getResponse().getRedirectedUrl());
        loaded.keep(UUID.fromString(job.substring(job.lastIndexOf('/') + 1)));

        assertThat(mvc.get().uri("/figures").with(As.coordinator())).hasStatusOk().bodyText()
                .containsSubsequence("sans-date.csv", "1er juin 2019");
    }

    @Test
    void showsOfARevisionTheIndicatorTheYearBeforeAndAfter() throws IOException {
        loaded.load("avant-produit-le2019-01-01.csv", COMMUNES + ROW.formatted(1200));
        loaded.load("apres-produit-le2020-01-01.csv", COMMUNES + ROW.formatted(1350));

        assertThat(mvc.get().uri("/figures/revisions?territory=commune:38185").with(As.coordinator())).hasStatusOk()
                .bodyText().containsSubsequence("Indicateur", "Territoire", "Année", "Avant", "Après",
                        "Édition d’avant", "Édition d’après", "Vols avec armes", "Grenoble", "2018", "1\u202f200",
                        "1\u202f350", "avant-produit-le2019-01-01.csv", "apres-produit-le2020-01-01.csv");
        assertThat(mvc.get().uri("/api/v1/recorded-crime/revisions?territory=commune:38185").with(As.coordinator()))
                .hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"total":1,"items":[{"indicator":"armed-theft","label":"Vols avec armes","territory":"38185",
                          "name":"Grenoble","year":2018,"before":1200,"after":1350,
                          "older":{"fileName":"avant-produit-le2019-01-01.csv"},
                          "newer":{"fileName":"apres-produit-le2020-01-01.csv"}}]}""");
    }

    @Test
    void saysWhichLevelTheRevisionsOfARegionAreOf() throws IOException {
        loaded.load("reg.csv", REGIONS + "94;2017;Homicides;Victime;11;NA;350000;2016;NA;NA\n");
        String row = DEPARTEMENTS + "2A;2018;Vols avec armes;Infraction;%d;NA;160000;2016;NA;NA\n";
        loaded.load("dep-produit-le2018-01-01.csv", row.formatted(5));
        loaded.load("dep-produit-le2019-01-01.csv", row.formatted(7));

        assertThat(mvc.get().uri("/figures/revisions?territory=region:94").with(As.coordinator())).hasStatusOk()
                .bodyText().containsSubsequence("celui de la région là où une édition régionale le donne",
                        "Vols avec armes", "Corse-du-Sud", "2018");
    }

    private UUID over(UUID job) {
        Awaitility.await().atMost(Duration.ofMinutes(1))
                .until(() -> !jobs.find(job).orElseThrow().state().equals("RUNNING"));
        return job;
    }
}
