package fr.egide.contract.page;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

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
class ConflictPagesTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ContractFixtures fixtures;
    @Autowired
    ContractDirectory contracts;

    Contract contract;
    ContractBrowser browser;
    UUID action;

    @BeforeEach
    void anActionThatTwoReadAtTheSameVersion() {
        As.signIn(As.COORDINATOR);
        contract = fixtures.draft("Contrat à deux mains");
        Objective objective = fixtures.objective(contract, "Moins de dégradations");
        browser = ContractBrowser.ofCoordinator(mvc, contract.id());
        browser.post("/objects/action/new", "parent", objective.id().toString(), "title", "Chantier", "status",
                "PLANNED", "confidentiality", "PARTNERS");
        action = contracts.actions(contract.id()).getFirst().id();
    }

    @AfterEach
    void signOut() {
        As.signOut();
    }

    @Test
    void keepsBothChangesOfDifferentFields() {
        save("why", "need", "besoin du premier");

        assertThat(save("why", "aim", "but du second")).hasStatus3xxRedirection();

        assertThat(stored().need()).isEqualTo("besoin du premier");
        assertThat(stored().aim()).isEqualTo("but du second");
    }

    @Test
    void showsOnlyTheFieldsThatBothChangedAndFillsInTheOthers() {
        save("why", "need", "besoin du premier", "aim", "but du premier", "publicKind", "Jeunes");

        assertThat(save("why", "aim", "but du second", "place", "Les Saules")).hasStatus(409).bodyText()
                .contains("enregistré entre-temps", "<td>but du premier</td>", "but du second", "Les Saules",
                        "besoin du premier", "value=\"Jeunes\"")
                .doesNotContain("<td>besoin du premier</td>", "<td>Jeunes</td>");
        assertThat(stored().place()).isNull();
    }

    @Test
    void saysTheOtherValueInWordsRatherThanItsCode() {
        identity("STARTED");

        assertThat(identity("DONE")).hasStatus(409).bodyText().contains("<td>Engagée</td>")
                .doesNotContain("<td>STARTED</td>");
    }

    private MvcTestResult identity(String status) {
        return save("identity", "title", "Chantier", "objective", stored().objective().toString(), "confidentiality",
                "PARTNERS", "status", status);
    }

    private MvcTestResult save(String section, String... typed) {
        String[] form = new String[typed.length + 4];
        System.arraycopy(new String[]{"section", section, "version", "1"}, 0, form, 0, 4);
        System.arraycopy(typed, 0, form, 4, typed.length);
        return browser.post("/objects/action/" + action, form);
    }

    private ActionSheet stored() {
        return contracts.get(ActionSheet.class, contract.id(), action);
    }
}
