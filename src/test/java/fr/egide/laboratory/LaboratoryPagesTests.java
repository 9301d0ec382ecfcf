package fr.egide.laboratory;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.document.Cell;
import fr.egide.document.Format;
import fr.egide.document.Sheet;
import fr.egide.document.Spreadsheets;
import fr.egide.document.Workbook;
import fr.egide.statistics.Oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
class LaboratoryPagesTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Spreadsheets spreadsheets;

    @Test
    void listsMethodsByQuestion() {
        assertThat(mvc.get().uri("/laboratory").with(As.coordinator())).hasStatusOk().bodyText().contains("Combien ?",
                "Est-ce différent ?", "Rapport de deux taux", "/laboratory/rate-ratio");
    }

    @Test
    void readsATableAsASpreadsheetPastesIt() {
        assertThat(mvc.post().uri("/laboratory/poisson-interval").param("table", "Lieu\tFaits\tBase\nA\t1 012\t5,1\n")
                .param("level", "0,9").with(As.coordinator()).with(csrf())).hasStatusOk().bodyText()
                .contains("1\u202f012", "198,431", "niveau 0,9)");
    }

    @Test
    void readsOneColumnOfDecimalCommas() {
        assertThat(mvc.post().uri("/laboratory/multiple-tests").param("table", "p\n0,0004\n0,3\n")
                .with(As.coordinator()).with(csrf())).hasStatusOk().bodyText().contains("Sur 2 tests");
    }

    @Test
    void readsAFileAndShowsItsTable() {
        byte[] file = spreadsheets.write(new Workbook("essai.ods", List.of(new Sheet("Feuille",
                List.of(List.of(Cell.text("faits"), Cell.text("base")), List.of(Cell.number(12), Cell.number(800)))))),
                Format.ODS);
        assertThat(mvc.post().uri("/laboratory/poisson-interval").multipart()
                .file(new MockMultipartFile("tableFile", "essai.ods", Format.ODS.mediaType(), file))
                .with(As.coordinator()).with(csrf())).hasStatusOk().bodyText().contains("faits;base\n12;800",
                        "pour 12 faits");
    }

    @Test
    void saysWhyNothingCanBeSaid() {
        assertThat(mvc.post().uri("/laboratory/trend").param("table", "temps;faits\n2020;0\n2021;0\n2022;0\n")
                .with(As.coordinator()).with(csrf())).hasStatusOk().bodyText()
                .contains("Rien ne peut être dit : aucun fait.");
        assertThat(mvc.post().uri("/laboratory/rate-ratio")
                .param("table", "faits 1;base 1;faits 2;base 2\n0;10;0;10\n").with(As.coordinator()).with(csrf()))
                .hasStatusOk().bodyText().contains("Rien ne peut être dit", "sans borne").doesNotContain(">NaN<");
    }

    @Test
    void saysWhichPlacesHaveNoNeighbour() {
        assertThat(mvc.post().uri("/laboratory/getis-ord")
                .param("table", "lieu;valeur\nA;1\nB;2\nC;4\nD;3\nE;9\nF;5\n")
                .param("neighbours", "un;autre\nA;B\nB;C\nC;D\nD;E\nA;C\n").with(As.coordinator()).with(csrf()))
                .hasStatusOk().bodyText().contains("aucun voisin");
    }

    @Test
    void givesTheResultToKeepAsTheApiGivesIt() {
        assertThat(mvc.post().uri("/laboratory/rate-ratio/result.json")
                .param("table", "count1;base1;count2;base2\n11;800;21;3011\n").with(As.coordinator()).with(csrf()))
                .hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"rate-ratio.json\"").bodyJson()
                .extractingPath("$.lines[0].interval.upper").asNumber().satisfies(
                        upper -> Oracle.assertClose(upper.doubleValue(), 4.27726594365407, 1e-8, "upper"));
    }

    @Test
    void echoesTheSeedAndGivesTheSameFiguresForIt() {
        String first = ranks();
        assertThat(first).contains("\"seed\":7").isEqualTo(ranks());
    }

    private String ranks() {
        var answer = mvc.post().uri("/api/v1/statistics/posterior-ranks?seed=7&draws=200").contentType("text/csv")
                .content("count;base\n12;5,1\n3;1,2\n45;14,8\n").with(As.coordinator()).with(csrf()).exchange();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
