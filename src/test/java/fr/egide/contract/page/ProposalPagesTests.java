package fr.egide.contract.page;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractFixtures;
import fr.egide.contract.Objective;

import static org.assertj.core.api.Assertions.assertThat;

@EgideTest
@Import(ContractFixtures.class)
class ProposalPagesTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ContractFixtures fixtures;
    @Autowired
    ContractDirectory contracts;

    Contract contract;
    Objective objective;
    ActionSheet action;
    ContractBrowser browser;

    @BeforeEach
    void aSignedContract() {
        As.signIn(As.COORDINATOR);
        contract = fixtures.draft("Contrat à amender");
        objective = fixtures.objective(contract, "Moins de dégradations");
        action = fixtures.action(contract, objective, "Action convenue");
        fixtures.signed(contract);
        browser = ContractBrowser.ofCoordinator(mvc, contract.id());
    }

    @AfterEach
    void signOut() {
        As.signOut();
    }

    @Test
    void savesWhatIsOpenInASectionAndProposesOnlyWhatIsLocked() {
        assertThat(browser.post("/objects/action/" + action.id(), "section", "why", "version",
                String.valueOf(action.version()), "aim", "autre but", "need", "besoin nouveau")).hasStatus(422)
                .bodyText()
                .contains("Proposer dans le prochain avenant", "Ceci est enregistré", "autre but", "besoin nouveau")
                .doesNotContain("??");
        assertThat(stored().need()).isEqualTo("besoin nouveau");
        assertThat(stored().aim()).isNull();

        assertThat(browser.post("/objects/action/" + action.id() + "/propose", "section", "why", "version",
                String.valueOf(stored().version()), "aim", "autre but", "need", "besoin précisé", "reason",
                "plus réaliste")).hasStatus3xxRedirection();

        assertThat(stored().need()).isEqualTo("besoin précisé");
        assertThat(browser.get("/history")).hasStatusOk().bodyText()
                .contains("plus réaliste", "1.1 Action convenue", "Résultat visé", "autre but")
                .containsOnlyOnce("Ce qui changerait</caption>");
    }

    @Test
    void proposesToAddAnActionUnderItsObjective() {
        assertThat(browser.get("/plan")).bodyText().contains("Proposer une action");
        assertThat(browser.get("/objects/action/new?parent=" + objective.id())).hasStatusOk().bodyText()
                .contains("Proposer dans le prochain avenant").doesNotContain(">Enregistrer<");

        browser.post("/objects/action/propose", "parent", objective.id().toString(), "title", "Médiation de nuit",
                "status", "PLANNED", "confidentiality", "PARTNERS");

        assertThat(contracts.actions(contract.id())).hasSize(1);
        assertThat(browser.get("/history")).bodyText().contains("Ajouter", "1 Moins de dégradations",
                "Médiation de nuit", "Prévue");
    }

    @Test
    void proposesToRemoveAnObject() {
        assertThat(browser.get("/objects/action/" + action.id())).bodyText().contains("Proposer le retrait");

        browser.post("/objects/action/" + action.id() + "/propose-removal", "reason", "sans objet");

        assertThat(browser.get("/history")).bodyText().contains("Retirer", "1.1 Action convenue", "sans objet");
    }

    @Test
    void namesTheFieldsOfARefusedCommitmentAndLosesNothingOfIt() {
        assertThat(browser.post("/objects/commitment/new", "text", "Quatre policiers", "side", "STATE", "owner",
                "Préfecture", "owner.family", "STATE", "owner.level", "DEPARTEMENTAL")).hasStatus(422).bodyText()
                .contains("Quatre policiers", "Qui s’engage").doesNotContain("??", "contract.field");
    }

    @Test
    void refusesAProposalOnADraftWhichIsChangedWithoutWaiting() {
        Contract draft = fixtures.draft("Contrat en préparation");
        Objective drafted = fixtures.objective(draft, "Objectif en préparation");

        assertThat(
                ContractBrowser.ofCoordinator(mvc, draft.id()).post("/objects/objective/" + drafted.id() + "/propose",
                        "version", "0", "title", "Autre"))
                .hasStatus(409);
    }

    private ActionSheet stored() {
        return contracts.get(ActionSheet.class, contract.id(), action.id());
    }
}
