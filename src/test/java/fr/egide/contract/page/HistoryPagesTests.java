package fr.egide.contract.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractFixtures;
import fr.egide.contract.Milestone;
import fr.egide.contract.Objective;

import static org.assertj.core.api.Assertions.assertThat;

@EgideTest
@Import(ContractFixtures.class)
class HistoryPagesTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ContractFixtures fixtures;
    @Autowired
    ContractDirectory contracts;
    @Autowired
    Clock clock;

    Contract contract;
    Objective objective;
    ContractBrowser browser;
    UUID action;

    @BeforeEach
    void anAction() {
        As.signIn(As.COORDINATOR);
        contract = fixtures.draft("Contrat historique");
        objective = fixtures.objective(contract, "Moins de dégradations");
        browser = ContractBrowser.ofCoordinator(mvc, contract.id());
        action = addAction("Marches exploratoires");
    }

    @AfterEach
    void signOut() {
        As.signOut();
    }

    @Test
    void namesTheObjectOfEachChangeAndLinksToIt() {
        browser.post("/objects/milestone/new", "parent", action.toString(), "title", "Lancement", "plannedOn",
                "2025-02-01");

        assertThat(browser.get("/history")).hasStatusOk().bodyText().contains("étape", ">Lancement</a>",
                "/contracts/" + contract.id() + "/actions/" + action, ">1.1 Marches exploratoires</a>");
    }

    @Test
    void stillNamesWhatWasRemoved() {
        browser.post("/objects/action/" + action + "/remove");

        assertThat(browser.get("/history")).bodyText().contains("<span>1.1 Marches exploratoires</span>",
                "Suppression");
    }

    @Test
    void readsTheHistoryOfAnOldActionWhateverHappenedSince() {
        IntStream.range(0, 60).forEach(number -> addAction("Action " + number));

        assertThat(browser.get("/history")).bodyText().contains("page 1 sur").doesNotContain("Marches exploratoires");
        assertThat(browser.get("/history?page=999")).bodyText().contains("Marches exploratoires");
        assertThat(browser.get("/history?object=" + action)).bodyText().contains("Marches exploratoires", "Titre");
    }

    @Test
    void tellsTheSignature() {
        browser.sign();

        assertThat(browser.get("/history")).bodyText().contains("État", "signé", "14 mars 2024");
    }

    @Test
    void showsAnObjectAsItWasOnADay() {
        LocalDate today = LocalDate.now(clock);

        assertThat(browser.get("/objects/action/" + action + "/at?on=" + today)).hasStatusOk().bodyText()
                .contains("Marches exploratoires", "Prévue").containsOnlyOnce("<h1");
        assertThat(browser.get("/objects/action/" + action + "/at?on=" + today.minusDays(1))).hasStatusOk().bodyText()
                .contains("n’était pas dans le contrat");
        browser.post("/objects/milestone/new", "parent", action.toString(), "title", "Lancement", "plannedOn",
                "2025-02-01");
        assertThat(browser.get("/objects/milestone/" + step("Lancement") + "/at")).hasStatusOk().bodyText()
                .contains("Lancement").doesNotContain("??");
        assertThat(browser.get("/objects/action/" + UUID.randomUUID() + "/at")).hasStatus(404);
        assertThat(mvc.get().uri("/api/v1/contracts/" + contract.id() + "/actions/" + action + "/at?on=" + today)
                .with(As.coordinator())).hasStatusOk().bodyJson().extractingPath("$.title")
                .isEqualTo("Marches exploratoires");
    }

    @Test
    void letsWhoeverAddedAStepAfterTheSignatureRemoveIt() {
        browser.post("/objects/milestone/new", "parent", action.toString(), "title", "Convenue", "plannedOn",
                "2025-02-01");
        browser.sign();
        browser.post("/objects/milestone/new", "parent", action.toString(), "title", "Ajoutée", "plannedOn",
                "2025-03-01");

        assertThat(browser.get("/objects/milestone/" + step("Ajoutée"))).bodyText()
                .contains("Supprimer définitivement");
        assertThat(browser.post("/objects/milestone/" + step("Convenue") + "/remove")).hasStatus(409);
        assertThat(browser.post("/objects/milestone/" + step("Ajoutée") + "/remove")).hasStatus3xxRedirection();
        assertThat(contracts.list(Milestone.class, contract.id())).extracting(Milestone::title)
                .containsExactly("Convenue");
    }

    private UUID step(String title) {
        return contracts.list(Milestone.class, contract.id()).stream().filter(step -> step.title().equals(title))
                .findFirst().orElseThrow().id();
    }

    private UUID addAction(String title) {
        browser.post("/objects/action/new", "parent", objective.id().toString(), "title", title, "status", "PLANNED",
                "confidentiality", "PARTNERS");
        return contracts.actions(contract.id()).stream().filter(one -> one.title().equals(title)).findFirst()
                .orElseThrow().id();
    }
}
