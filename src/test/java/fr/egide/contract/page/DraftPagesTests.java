package fr.egide.contract.page;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.account.Audit;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractFixtures;
import fr.egide.indicator.Tracked;

import static org.assertj.core.api.Assertions.assertThat;

@EgideTest
@Import(ContractFixtures.class)
class DraftPagesTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ContractFixtures fixtures;
    @Autowired
    ContractDirectory contracts;
    @Autowired
    JdbcAggregateTemplate rows;
    @Autowired
    Audit audit;

    Contract contract;
    ContractBrowser browser;

    @BeforeEach
    void aDraft() {
        As.signIn(As.COORDINATOR);
        contract = fixtures.draft("Contrat en préparation");
        browser = ContractBrowser.ofCoordinator(mvc, contract.id());
    }

    @AfterEach
    void signOut() {
        As.signOut();
    }

    @Test
    void changesTheTerritoryAndTheKindOfADraft() {
        assertThat(browser.get("/territory")).hasStatusOk().bodyText().containsOnlyOnce("<h1");

        assertThat(browser.post("/territory", "territory", "epci:243100518", "kind", "CSI_2021"))
                .hasStatus3xxRedirection();

        assertThat(contracts.get(contract.id()).territory()).isEqualTo("epci:243100518");
        assertThat(contracts.get(contract.id()).kind()).isEqualTo("CSI_2021");
        assertThat(browser.get("/history")).bodyText().contains("Toulouse Métropole", "Contrat de sécurité intégrée");
    }

    @Test
    void proposesTheTerritoryOfASignedContract() {
        fixtures.signed(contract);

        assertThat(browser.post("/territory", "territory", "epci:243100518", "kind", "CSI_2021", "reason", "extension"))
                .hasStatus3xxRedirection();

        assertThat(contracts.get(contract.id()).territory()).isEqualTo("commune:31555");
        assertThat(browser.get("/history")).bodyText().contains("extension", "Toulouse Métropole",
                "Contrat de sécurité intégrée").doesNotContain("CSI_2021");
    }

    @Test
    void keepsWhatWasTypedOfATerritoryThatNobodyKnows() {
        assertThat(browser.post("/territory", "territory", "nulle part ailleurs", "kind", "CSI_2021")).hasStatus(422)
                .bodyText().contains("nulle part ailleurs", "Aucun territoire de ce nom");
    }

    @Test
    void saysWhatTheRemovalOfADraftWouldLoseThenRemovesItWithATraceInTheAudit() {
        fixtures.lateMilestone(contract, "Une étape");

        assertThat(browser.get("/remove")).hasStatusOk().bodyText().contains("un axe", "une action", "une étape",
                "Supprimer le contrat définitivement").doesNotContain("??");
        assertThat(browser.post("/remove")).hasStatus3xxRedirection();

        assertThat(browser.get("")).hasStatus(404);
        assertThat(audit.latest(50)).anySatisfy(row -> {
            assertThat(row.action()).isEqualTo("CONTRACT_REMOVED");
            assertThat(row.toString()).contains(contract.id().toString());
        });
    }

    @Test
    void keepsADraftOnWhichAnIndicatorIsFollowedAndAnySignedContract() {
        rows.insert(new Tracked(UUID.randomUUID(), contract.id(), null, null, "R13", null, null, null, null, null, 0));
        Contract signed = fixtures.signed(fixtures.draft("Contrat signé"));

        assertThat(browser.post("/remove")).hasStatus(409);
        assertThat(ContractBrowser.ofCoordinator(mvc, signed.id()).post("/remove")).hasStatus(409);
        assertThat(browser.get("/remove")).hasStatusOk().bodyText().contains("Seul un contrat en préparation");
    }
}
