package fr.egide.context.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.context.ContextTable;
import fr.egide.context.ContextTables;
import fr.egide.context.LoadedTables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
@Import(LoadedTables.class)
class ContextPagesTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    LoadedTables loaded;
    @Autowired
    ContextTables tables;

    @AfterEach
    void forget() {
        loaded.forget();
    }

    @Test
    void isReachedFromTheTerritoryAndNamesTheFilesThatAreMissing() {
        assertThat(mvc.get().uri("/territories/commune:31555").with(As.coordinator())).hasStatusOk().bodyText()
                .contains("/territories/commune:31555/context");
        assertThat(mvc.get().uri("/territories/commune:31555/context").with(As.coordinator())).hasStatusOk().bodyText()
                .contains("Population municipale", "Ce qui manque", "Filosofi");
    }

    @Test
    void showsAFactWithItsYearItsSourceAndTheShareCoveredBesideTheDepartement() throws IOException {
        loaded.load("pauvrete-1991.csv", "code;poverty-rate\n31555;21,5\n");

        assertThat(mvc.get().uri("/territories/commune:31555/context?year=1991").with(As.coordinator())).hasStatusOk()
                .bodyText().contains("21,5\u00a0%", "1991", "Source : Essai", "Haute-Garonne", "de la population");
    }

    @Test
    void showsTheActivityOfServicesUnderItsCaution() throws IOException {
        loaded.load("services.csv",
                "annee,force,departement,perimetre,service,index,faits\n1992,GN,31,,CGD MURET,7,1352\n");

        assertThat(mvc.get().uri("/territories/commune:31555/activity").with(As.coordinator())).hasStatusOk()
                .bodyText().contains("CGD MURET", "1\u202f352", "ne se raccorde jamais");
    }

    @Test
    void importsATableListsWhatIsLeftOutAndRemovesIt() {
        assertThat(mvc.post().uri("/administration/context").multipart()
                .file(file("page-1991.csv", "code;poverty-rate\n31069;9\n99998;9\n")).param("source", "Mairie")
                .with(csrf()).with(As.administrator())).hasStatus3xxRedirection();
        ContextTable table = tables.list().getFirst();
        assertThat(mvc.get().uri("/administration/context").with(As.administrator())).hasStatusOk().bodyText()
                .contains("page-1991.csv");
        assertThat(mvc.get().uri("/administration/context/" + table.id()).with(As.administrator())).hasStatusOk()
                .bodyText().contains("99998", "Mairie");
        assertThat(mvc.post().uri("/administration/context/" + table.id() + "/remove").with(csrf())
                .with(As.administrator())).hasStatus3xxRedirection();
        assertThat(tables.list()).doesNotContain(table);
        assertThat(mvc.get().uri("/administration/audit").with(As.administrator())).bodyText()
                .contains("Table de contexte retirée");
    }

    @Test
    void saysWhatIsWrongWithAFileBesideTheForm() {
        assertThat(mvc.post().uri("/administration/context").multipart()
                .file(file("faux-1991.csv", "code;poverty-rate\n31069;beaucoup\n")).with(csrf())
                .with(As.administrator())).hasStatus(422).bodyText()
                .contains("faux-1991.csv, ligne 2", "« beaucoup »", "Rien n’a été modifié");
    }

    @Test
    void givesFactsAndTablesOverTheApi() {
        assertThat(mvc.post().uri("/api/v1/context/tables").multipart()
                .file(file("api-1991.csv", "code;poverty-rate\n31555;12.5\n")).with(csrf()).with(As.administrator()))
                .hasStatus(201).bodyJson().extractingPath("$.table.kind").isEqualTo("PLAIN");
        ContextTable table = tables.list().getFirst();
        assertThat(mvc.get().uri("/api/v1/context/facts?territory=commune:31555&year=1991").with(As.coordinator()))
                .hasStatusOk().bodyJson()
                .extractingPath("$.facts[?(@.variable=='poverty-rate')].value").isEqualTo(java.util.List.of(12.5));
        assertThat(mvc.delete().uri("/api/v1/context/tables/" + table.id()).with(csrf()).with(As.administrator()))
                .hasStatus(204);
        assertThat(mvc.get().uri("/api/v1/context/tables/" + table.id()).with(As.administrator())).hasStatus(404);
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile("file", name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }
}
