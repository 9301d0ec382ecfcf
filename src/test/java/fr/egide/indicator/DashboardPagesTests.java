package fr.egide.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractFixtures;
import fr.egide.contract.Objective;
import fr.egide.document.PdfUa;
import fr.egide.web.observation.ObservedState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
@Import(ContractFixtures.class)
class DashboardPagesTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ContractFixtures fixtures;
    @Autowired
    Figures figures;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    Contract contract;
    Objective objective;

    @BeforeEach
    void someContract() {
        contract = fixtures.draft("Contrat du tableau de bord");
        objective = fixtures.objective(contract, "Des halls tranquilles");
    }

    @Test
    void showsACorrectionAtOnce() {
        UUID tracked = follow("R12", "baseline", "40", "target", "20");
        post("/indicators/" + tracked + "/observations", "period", "2025-01-01", "value", "30,5");
        assertThat(get("/dashboard")).bodyText().contains("30,5");
        post("/indicators/" + tracked + "/observations", "period", "2025-01-01", "value", "31,5");

        assertThat(get("/dashboard")).bodyText().contains("31,5").doesNotContain("30,5");
    }

    @Test
    void followsATypedIndicatorFromEntryToDashboard() {
        UUID tracked = follow("R12", "baseline", "40", "target", "20");
        post("/indicators/" + tracked + "/observations", "period", "2025-01-01", "value", "30,5");

        assertThat(get("/dashboard")).hasStatusOk().bodyText().contains("30,5", "cible 20", "non testé");
        assertThat(figures.of(contract).getFirst().progress()).isEqualTo(0.475);
        assertThat(get("/indicators/" + tracked)).bodyText().contains("30,50");
    }

    @Test
    void computesProgressWithoutClippingIt() {
        UUID tracked = follow("R12", "baseline", "40", "target", "20");
        post("/indicators/" + tracked + "/observations", "period", "2025-01-01", "value", "50");
        assertThat(figures.of(contract).getFirst().progress()).isEqualTo(-0.5);

        post("/indicators/" + tracked + "/observations", "period", "2025-02-01", "value", "10");
        assertThat(figures.of(contract).getFirst().progress()).isEqualTo(1.5);
    }

    @Test
    void keepsACorrectionAsANewRowAndShowsTheLatest() {
        UUID tracked = follow("R13");
        post("/indicators/" + tracked + "/observations", "period", "2025-01-01", "value", "12");
        post("/indicators/" + tracked + "/observations", "period", "2025-01-01", "value", "0");

        assertThat(figures.of(contract).getFirst().points()).singleElement().satisfies(point -> {
            assertThat(point.value()).isZero();
            assertThat(point.state()).isEqualTo(ObservedState.MEASURED);
        });
        assertThat(jdbc.sql("SELECT count(*) FROM indicator.observation WHERE tracked = :id").param("id", tracked)
                .query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void showsEveryPageEmptyAndFull() {
        for (String path : List.of("/dashboard", "/indicators", "/editions", "/editions/new")) {
            assertThat(get(path)).as(path).hasStatusOk().bodyText().containsOnlyOnce("<h1");
        }
        follow("R05");
        follow("E01");
        for (String path : List.of("/dashboard", "/indicators", "/editions/new")) {
            assertThat(get(path)).as(path).hasStatusOk();
        }
    }

    @Test
    void refusesAnEditionWithoutTheAppreciationOfTheFeelingAndKeepsWhatWasTyped() {
        assertThat(
                post("/editions", "from", "2025-01-01", "to", "2025-06-30", "feeling", "", "evidence", "Deux réunions",
                        "confidence", "MEDIUM", "text-" + objective.id(), "Les halls sont calmes."))
                .hasStatus(422).bodyText()
                .contains("Deux réunions", "Les halls sont calmes.", "href=\"#direction\"", "href=\"#feeling\"",
                        "id=\"feeling-problem\"", "circulaire du 7 juin 1999")
                .doesNotContain("href=\"#evidence\"", "href=\"#confidence\"");
    }

    @Test
    void presetsNoConfidenceAndAsksForTheEvidence() {
        assertThat(get("/editions/new")).bodyText().doesNotContain("selected");
        assertThat(post("/editions", "from", "2025-01-01", "to", "2025-06-30", "direction", "STABLE", "feeling",
                "Rien de neuf", "evidence", " ", "confidence", "")).hasStatus(422).bodyText()
                .contains("href=\"#evidence\"", "href=\"#confidence\"").doesNotContain("href=\"#from\"");
    }

    @Test
    void freezesAnEditionThatNeverChangesAgain() {
        UUID tracked = follow("R12", "target", "20");
        post("/indicators/" + tracked + "/observations", "period", "2025-01-01", "value", "31");
        assertThat(post("/editions", "from", "2025-01-01", "to", "2025-06-30", "direction", "BETTER", "feeling",
                "Les habitants sortent davantage.", "evidence", "Enquête de mars", "confidence", "HIGH",
                "text-" + objective.id(), "Les halls sont calmes.")).hasStatus3xxRedirection();
        post("/indicators/" + tracked + "/observations", "period", "2025-01-01", "value", "99");

        assertThat(get("/editions/1")).hasStatusOk().bodyText()
                .contains("31", "Les halls sont calmes.", "Les habitants sortent davantage.", "sceau")
                .doesNotContain(">99<");
        MvcTestResult pdf = get("/editions/1/pdf");
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        assertThat(PdfUa.faults(pdf.getResponse().getContentAsByteArray())).isEmpty();
        assertThatThrownBy(() -> jdbc.sql("UPDATE indicator.edition SET snapshot = '{}' WHERE contract = :id")
                .param("id", contract.id()).update()).hasMessageContaining("frozen");
    }

    @Test
    void comparesTwoEditionsAndGivesThemAsTables() {
        UUID tracked = follow("R12", "target", "20");
        post("/indicators/" + tracked + "/observations", "period", "2025-01-01", "value", "31");
        freeze("2025-01-01", "2025-06-30", "Les halls sont calmes.");
        post("/indicators/" + tracked + "/observations", "period", "2025-07-01", "value", "26");
        freeze("2025-07-01", "2025-12-31", "Le calme dure.");

        assertThat(get("/editions/compare?one=2&other=1")).hasStatusOk().bodyText().contains("2 différences", ">31<",
                ">26<", "Les halls sont calmes.", "Le calme dure.");
        assertThat(get("/editions/1.ods")).hasStatusOk()
                .hasContentType("application/vnd.oasis.opendocument.spreadsheet");
    }

    @Test
    void rereadsAnEditionFrozenBeforeItHeldWhatIsLateAndWhy() {
        UUID tracked = follow("R12", "target", "20");
        post("/indicators/" + tracked + "/observations", "period", "2025-01-01", "value", "31");
        freeze("2025-01-01", "2025-06-30", "Les halls sont calmes.");
        jdbc.sql("""
                INSERT INTO indicator.edition SELECT contract, 2, frozen_on, from_on, to_on,
                (jsonb_set(snapshot::jsonb, '{number}', '2') #- '{dashboard,overdue}' #- '{dashboard,means,from}'
                #- '{dashboard,objectives,0,figures,0,absence}' #- '{dashboard,objectives,0,figures,0,progressNote}'
                #- '{dashboard,objectives,0,figures,0,evolutionNote}' #- '{dashboard,objectives,0,figures,0,origin}'
                #- '{dashboard,objectives,0,figures,0,countedOn}' #- '{dashboard,objectives,0,figures,0,toLoad}')::text,
                audit_seq, audit_seal, actor, actor_function FROM indicator.edition WHERE contract = :id""")
                .param("id", contract.id()).update();

        assertThat(get("/editions/2")).hasStatusOk().bodyText().contains("31", "Les halls sont calmes.");
        assertThat(PdfUa.faults(get("/editions/2/pdf").getResponse().getContentAsByteArray())).isEmpty();
    }

    @Test
    void comparesTheWeatherTheStatesTheWordsAndTheEvidence() {
        UUID tracked = follow("R12");
        UUID whole = UUID.fromString(last(post("/indicators", "definition", "R12")));
        post("/indicators/" + tracked + "/observations", "period", "2025-01-01", "value", "100/1000");
        post("/indicators/" + whole + "/observations", "period", "2025-01-01", "value", "ndiff");
        freeze("2025-01-01", "2025-06-30", "Les halls sont calmes.");
        post("/indicators/" + tracked + "/observations", "period", "2026-01-01", "value", "20/1000");
        post("/indicators/" + whole + "/observations", "period", "2025-07-01", "value", "so");
        post("/confidence", "objective", objective.id().toString(), "weather", "STORM", "text", "Plus de médiateur");
        freeze("2025-07-01", LocalDate.now(clock).toString(), "Les halls sont calmes.");

        assertThat(get("/editions/compare?one=1&other=2")).hasStatusOk().bodyText().contains("Orage", "non diffusé",
                "sans objet", "amélioration établie", "Éléments : aucun", " · objectif 1");
        assertThat(get("/editions/2")).bodyText().contains("Plus de médiateur", "L’essentiel");
    }

    private static String last(MvcTestResult result) {
        String address = String.valueOf(result.getResponse().getRedirectedUrl());
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void freeze(String from, String to, String text) {
        assertThat(post("/editions", "from", from, "to", to, "direction", "STABLE", "feeling", "Rien de neuf",
                "evidence", "aucun", "confidence", "LOW", "text-" + objective.id(), text)).hasStatus3xxRedirection();
    }

    @Test
    void statesTheWeatherOfAnObjectiveInAWordAndAnIcon() {
        post("/confidence", "objective", objective.id().toString(), "weather", "STORM", "text", "Plus de médiateur");

        assertThat(get("/dashboard")).bodyText().contains("Orage", "bi-cloud-lightning-rain", "Plus de médiateur");
    }

    @Test
    void letsAReaderReadButNotFreeze() {
        var reader = As.role(Role.READER, new Scope.Everything());
        assertThat(mvc.get().uri("/contracts/" + contract.id() + "/dashboard").with(reader)).hasStatusOk();
        assertThat(mvc.get().uri("/contracts/" + contract.id() + "/editions/new").with(reader)).hasStatus(403);
    }

    private UUID follow(String definition, String... more) {
        String[] form = new String[more.length + 4];
        form[0] = "definition";
        form[1] = definition;
        form[2] = "objective";
        form[3] = objective.id().toString();
        System.arraycopy(more, 0, form, 4, more.length);
        String address = post("/indicators", form).getResponse().getRedirectedUrl();
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri("/contracts/" + contract.id() + path).with(As.coordinator()).exchange();
    }

    private MvcTestResult post(String path, String... form) {
        var request = mvc.post().uri("/contracts/" + contract.id() + path).with(As.coordinator()).with(csrf());
        for (int i = 0; i < form.length; i += 2) {
            request = request.param(form[i], form[i + 1]);
        }
        return request.exchange();
    }
}
