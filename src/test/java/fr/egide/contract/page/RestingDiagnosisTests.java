package fr.egide.contract.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractFixtures;
import fr.egide.contract.Finding;
import fr.egide.contract.editing.RestingDiagnoses;
import fr.egide.diagnosis.Diagnosis;
import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.diagnosis.DiagnosisFixtures;
import fr.egide.diagnosis.PartKind;
import fr.egide.diagnosis.writing.Workflow;

import static org.assertj.core.api.Assertions.assertThat;

@EgideTest
@Import({ContractFixtures.class, DiagnosisFixtures.class})
class RestingDiagnosisTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ContractFixtures contracts;
    @Autowired
    ContractDirectory directory;
    @Autowired
    DiagnosisFixtures fixtures;
    @Autowired
    DiagnosisDirectory diagnoses;
    @Autowired
    RestingDiagnoses resting;
    @Autowired
    Workflow workflow;

    Contract contract;
    Diagnosis diagnosis;
    UUID observed;
    ContractBrowser browser;

    @BeforeEach
    void aContractAndADiagnosis() {
        contract = contracts.draft("Contrat appuyé");
        diagnosis = fixtures.draft("Diagnostic d’appui");
        fixtures.write(diagnosis, List.of("FACTS", "FEELING", "RESPONSES"));
        observed = fixtures.add(PartKind.FINDING, diagnosis, null,
                Map.of("text", List.of("Les halls sont dégradés"), "evidence", List.of("Relevés")));
        browser = ContractBrowser.ofCoordinator(mvc, contract.id());
    }

    @Test
    void restsOnAnAcceptedDiagnosisOnly() {
        assertThat(choose()).hasStatus(409);
        accept();
        assertThat(choose()).hasStatus3xxRedirection();

        assertThat(browser.get("/plan")).bodyText().contains("Diagnostic d’appui");
    }

    @Test
    void takesTheFindingsOnceWithTheirOrigin() {
        accept();
        choose();
        browser.post("/diagnosis/findings");
        browser.post("/diagnosis/findings");

        List<Finding> findings = directory.findings(contract.id());
        assertThat(findings).extracting(Finding::text).containsExactly("Les halls sont dégradés");
        assertThat(resting.origins(contract.id())).containsExactly(Map.entry(findings.getFirst().id(), observed));
        assertThat(browser.get("/plan")).bodyText()
                .contains("/diagnoses/" + diagnosis.id() + "/findings#o-" + observed);
    }

    @Test
    void aFindingWrittenInTheSameWordsIsLinkedRatherThanWrittenTwice() {
        browser.post("/objects/finding/new", "text", "Les halls sont dégradés");
        accept();
        choose();
        browser.post("/diagnosis/findings");

        assertThat(directory.findings(contract.id())).hasSize(1);
        assertThat(resting.origins(contract.id())).hasSize(1);
    }

    @Test
    void whoeverReadsTheContractReadsTheDiagnosisItRestsOn() {
        var reader = As.role(Role.READER, new Scope.Contract(contract.id()));
        assertThat(mvc.get().uri("/diagnoses/" + diagnosis.id()).with(reader)).hasStatus(403);
        accept();
        choose();

        assertThat(mvc.get().uri("/diagnoses/" + diagnosis.id()).with(reader)).hasStatusOk();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult choose() {
        return browser.post("/diagnosis", "diagnosis", diagnosis.id().toString());
    }

    private void accept() {
        As.call(() -> {
            workflow.submit(diagnoses.get(diagnosis.id()));
            workflow.accept(diagnoses.get(diagnosis.id()), null);
            return diagnosis;
        });
    }
}
