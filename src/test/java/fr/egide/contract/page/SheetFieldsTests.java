package fr.egide.contract.page;

import java.util.List;
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
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractFixtures;
import fr.egide.contract.Finding;
import fr.egide.contract.Objective;
import fr.egide.contract.editing.Comments;

import static org.assertj.core.api.Assertions.assertThat;

@EgideTest
@Import(ContractFixtures.class)
class SheetFieldsTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ContractFixtures fixtures;
    @Autowired
    ContractDirectory contracts;
    @Autowired
    Comments comments;

    Contract contract;
    ActionSheet action;
    ContractBrowser browser;

    @BeforeEach
    void anAction() {
        As.signIn(As.COORDINATOR);
        contract = fixtures.draft("Contrat aux fiches pleines");
        action = fixtures.action(contract, fixtures.objective(contract, "Moins de dégradations"), "Marches");
        browser = ContractBrowser.ofCoordinator(mvc, contract.id());
    }

    @AfterEach
    void signOut() {
        As.signOut();
    }

    @Test
    void linksAnActionToFindingsAndCommunesOfItsContract() {
        browser.post("/objects/finding/new", "text", "Halls dégradés");
        Finding finding = contracts.findings(contract.id()).getFirst();

        assertThat(why("findings", finding.id().toString(), "communes", "31555")).hasStatus3xxRedirection();

        assertThat(stored().findings()).containsExactly(finding.id());
        assertThat(stored().communes()).containsExactly("31555");
        assertThat(browser.get("/actions/" + action.id())).bodyText().contains("1 Halls dégradés", "Toulouse");
        assertThat(why("communes", "75056")).hasStatus(422).bodyText().contains("« 75056 » n’est pas une commune");
        assertThat(why("findings", UUID.randomUUID().toString())).hasStatus(422);
    }

    @Test
    void servesSeveralObjectives() {
        Objective second = fixtures.objective(contract, "Plus de présence");
        browser.post("/objects/action/" + action.id(), "section", "identity", "version",
                String.valueOf(stored().version()), "title", "Marches", "objective", action.objective().toString(),
                "status", "STARTED", "confidentiality", "PARTNERS", "otherObjectives", second.id().toString());

        assertThat(stored().otherObjectives()).isEqualTo(List.of(second.id()));
        assertThat(browser.get("/actions/" + action.id())).bodyText().contains("Autres objectifs servis",
                "1 Plus de présence");
    }

    @Test
    void takesTheFipdFromTheStateOnlyAndComputesWhatOthersPay() {
        assertThat(line("Ville du cofinancement", "LOCAL_AUTHORITY", "6000", "D")).hasStatus(422).bodyText()
                .contains("fonds de l’État");
        line("Ville du cofinancement", "LOCAL_AUTHORITY", "6000", "");
        line("Préfecture du cofinancement", "STATE", "4000", "D");

        assertThat(browser.get("/actions/" + action.id())).hasStatusOk().bodyText()
                .contains("FIPD – D", "FIPD-2025-0142", "Cofinancement hors FIPD : 60");
    }

    @Test
    void keepsDatedCommentsAfterTheSignatureAsBeforeAndLetsTheirAuthorAloneRemoveThem() {
        fixtures.signed(contract);

        assertThat(browser.post("/actions/" + action.id() + "/comments", "text", "Bonne réunion"))
                .hasStatus3xxRedirection();
        assertThat(browser.post("/actions/" + action.id() + "/comments", "text", " ")).hasStatus(422).bodyText()
                .contains("Écrivez un commentaire").containsOnlyOnce("<h1");
        UUID said = comments.of(action.id()).getFirst().id();
        assertThat(browser.get("/actions/" + action.id())).bodyText().contains("Bonne réunion", "COORDINATOR");

        String removal = "/actions/" + action.id() + "/comments/" + said + "/remove";
        assertThat(browser.as(As.role(Role.COORDINATOR, new Scope.Contract(contract.id()))).post(removal))
                .hasStatus(403);
        assertThat(browser.post(removal)).hasStatus3xxRedirection();
        assertThat(comments.of(action.id())).isEmpty();
    }

    private MvcTestResult why(String... typed) {
        String[] form = new String[typed.length + 4];
        System.arraycopy(new String[]{"section", "why", "version", String.valueOf(stored().version())}, 0, form, 0, 4);
        System.arraycopy(typed, 0, form, 4, typed.length);
        return browser.post("/objects/action/" + action.id(), form);
    }

    private MvcTestResult line(String funder, String family,
            String planned, String programme) {
        return browser.post("/objects/budget-line/new", "parent", action.id().toString(), "funder", funder,
                "funder.family", family, "funder.level", "MUNICIPAL", "year", "2025", "planned", planned, "programme",
                programme, "grantReference", "FIPD-2025-0142");
    }

    private ActionSheet stored() {
        return contracts.get(ActionSheet.class, contract.id(), action.id());
    }
}
