package fr.egide.contract.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractFixtures;
import fr.egide.document.Cell;
import fr.egide.document.Format;
import fr.egide.document.Sheet;
import fr.egide.document.Spreadsheets;
import fr.egide.document.Workbook;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
@Import(ContractFixtures.class)
class ExchangePagesTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ContractFixtures fixtures;
    @Autowired
    ContractDirectory contracts;
    @Autowired
    Spreadsheets spreadsheets;

    Contract contract;

    @BeforeEach
    void someContract() {
        contract = fixtures.draft("Contrat des fichiers");
    }

    @Test
    void takesAFileInTwoSteps() {
        String preview = sent(file("Axes", "Titre", "Tranquillité"));

        assertThat(mvc.get().uri(preview).with(As.coordinator())).hasStatusOk().bodyText().contains("Tranquillité",
                "Enregistrer ces changements");
        assertThat(contracts.axes(contract.id())).isEmpty();
        assertThat(mvc.post().uri(preview).with(As.coordinator()).with(csrf())).hasStatus3xxRedirection();
        assertThat(contracts.axes(contract.id())).extracting("title").containsExactly("Tranquillité");
        assertThat(mvc.get().uri(preview).with(As.coordinator())).hasStatus(404);
    }

    @Test
    void asksOnceWhatAColumnHolds() {
        String preview = sent(file("Axes", "Orientation", "Prévention"));

        assertThat(mvc.get().uri(preview).with(As.coordinator())).hasStatusOk().bodyText().contains("Orientation");
        assertThat(mvc.post().uri(preview + "/columns").param("sheet", "Axes").param("header", "Orientation")
                .param("holds", "title").with(As.coordinator()).with(csrf())).hasStatus3xxRedirection();
        String next = sent(file("Axes", "Orientation", "Aide aux victimes"));
        assertThat(mvc.get().uri(next).with(As.coordinator())).hasStatusOk().bodyText()
                .contains("Enregistrer ces changements").doesNotContain("Colonnes à reconnaître");
    }

    @Test
    void remembersALoneSheetOrAHeaderWithACommaUntilOneSaysOtherwise() {
        String preview = sent(file("Nos orientations", "Titre, en clair", "Prévention"));
        assertThat(mvc.get().uri(preview).with(As.coordinator())).bodyText().contains("Feuille « Nos orientations »")
                .doesNotContain("Ce fichier ne change rien");
        says(preview, "Nos orientations", "", "AXIS");
        assertThat(mvc.get().uri(preview).with(As.coordinator())).bodyText().contains("Colonne « Titre, en clair »",
                "La colonne « Titre » manque");
        says(preview, "Nos orientations", "Titre, en clair", "title");
        assertThat(mvc.get().uri(preview).with(As.coordinator())).bodyText().contains("Enregistrer ces changements",
                "2 colonnes ou feuilles déjà reconnues");

        says(preview, "Nos orientations", "", "");
        assertThat(mvc.get().uri(preview).with(As.coordinator())).bodyText().contains("Colonnes à reconnaître");
    }

    private void says(String preview, String sheet, String header, String holds) {
        assertThat(mvc.post().uri(preview + "/columns").param("sheet", sheet).param("header", header)
                .param("holds", holds).with(As.coordinator()).with(csrf())).hasStatus3xxRedirection();
    }

    @Test
    void givesBackTheFileWithItsMessages() {
        String preview = sent(file("Objectifs", "Titre", "Sans axe"));

        assertThat(mvc.get().uri(preview).with(As.coordinator())).hasStatusOk().bodyText().contains("à corriger");
        MvcTestResult annotated = mvc.get().uri(preview + "/messages.ods").with(As.coordinator()).exchange();
        Workbook back = spreadsheets.read("retour", new java.io.ByteArrayInputStream(annotated.getResponse()
                .getContentAsByteArray()), fr.egide.document.Limits.USUAL);
        assertThat(back.sheets().getFirst().cell(0, 1).typed()).isEqualTo("Messages");
        assertThat(back.sheets().getFirst().cell(1, 1).isEmpty()).isFalse();
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        assertThat(mvc.post().uri("/contracts/" + contract.id() + "/exchange").multipart()
                .file(new MockMultipartFile("file", "plan.ods", null, "é;è".getBytes(StandardCharsets.ISO_8859_1)))
                .with(As.coordinator()).with(csrf())).hasStatus(422).bodyText().contains("UTF-8");
    }

    @Test
    void givesThePlanAndAnEmptyModel() {
        for (String name : List.of("plan.ods", "plan.xlsx", "model.ods", "model.xlsx")) {
            assertThat(mvc.get().uri("/contracts/" + contract.id() + "/exchange/" + name).with(As.coordinator()))
                    .hasStatusOk();
        }
        assertThat(mvc.get().uri("/contracts/" + contract.id() + "/exchange").with(As.coordinator())).hasStatusOk()
                .bodyText().contains("plan.ods");
    }

    @Test
    void leavesImportingToThoseWhoMayEdit() {
        assertThat(mvc.post().uri("/contracts/" + contract.id() + "/exchange").multipart()
                .file(new MockMultipartFile("file", "plan.ods", null, file("Axes", "Titre", "Non")))
                .with(As.role(Role.READER, new Scope.Everything())).with(csrf())).hasStatus(403);
    }

    private String sent(byte[] content) {
        MvcTestResult result = mvc.post().uri("/contracts/" + contract.id() + "/exchange").multipart()
                .file(new MockMultipartFile("file", "plan.ods", null, content)).with(As.coordinator()).with(csrf())
                .exchange();
        assertThat(result).hasStatus3xxRedirection();
        return requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private byte[] file(String sheet, String header, String value) {
        return spreadsheets.write(new Workbook("plan", List.of(new Sheet(sheet,
                List.of(List.of(Cell.text(header)), List.of(Cell.text(value)))))), Format.ODS);
    }
}
