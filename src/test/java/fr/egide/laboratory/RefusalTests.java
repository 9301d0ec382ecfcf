package fr.egide.laboratory;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/// What the laboratory refuses, and how it says so: line, column, remedy.
@EgideTest
class RefusalTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void namesTheLineTheColumnAndTheRemedyAndKeepsWhatWasTyped() {
        assertThat(page("poisson-interval", "faits;base\n12;800\nbeaucoup;3011")).hasStatus(422).bodyText().contains(
                "Ligne 3, colonne « faits » : « beaucoup » ne convient pas", "retirez la ligne",
                "beaucoup;3011", "Rien n’a été calculé");
    }

    @Test
    void saysWhenAMethodCannotBeUsedWhereItsDataForbidIt() {
        assertThat(page("marshall", "faits;base\n0;800\n0;3011")).hasStatus(422).bodyText()
                .contains("ne s’applique pas à cette table", "aucun fait du tout");
    }

    private MvcTestResult page(String method, String table) {
        return mvc.post().uri("/laboratory/{method}", method).param("table", table).with(As.coordinator())
                .with(csrf()).exchange();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "poisson-interval | {\"rows\": [{\"count\": 1}, {\"count\": \"ndiff\"}]} | LAB-005",
            "poisson-interval | {\"rows\": [{\"count\": -1}]} | LAB-005",
            "poisson-interval | {\"rows\": [{\"count\": 1.5}]} | LAB-005",
            "poisson-interval | {\"rows\": [{\"count\": null}]} | LAB-005",
            "poisson-interval | {\"rows\": [{\"count\": 1, \"base\": 0}]} | LAB-005",
            "poisson-interval | {\"rows\": [{\"base\": 1}]} | LAB-003",
            "poisson-interval | {\"rows\": [{\"count\": 1, \"facts\": 2, \"autre\": 1}]} | LAB-016",
            "poisson-interval | {\"rows\": [{\"count\": 1, \"autre\": 1}]} | LAB-004",
            "poisson-interval | {\"rows\": []} | LAB-003", "poisson-interval | {\"rows\": {}} | LAB-003",
            "poisson-interval | [] | LAB-002", "poisson-interval | {\"rows\": [ | LAB-002",
            "poisson-interval | {\"rows\": [{\"count\": 1}], \"parameters\": {\"level\": 1}} | LAB-011",
            "poisson-interval | {\"rows\": [{\"count\": 1}], \"parameters\": {\"seed\": 1}} | LAB-012",
            "share-interval | {\"rows\": [{\"count\": 5, \"base\": 4}]} | LAB-022",
            "trend | {\"rows\": [{\"time\": 2, \"count\": 1}, {\"time\": 2, \"count\": 1}]} | LAB-023",
            "moran | {\"rows\": [{\"area\": \"A\", \"value\": 1}]} | LAB-018",
            "moran | {\"rows\": [{\"area\": \"A\", \"value\": 1}], \"neighbours\": [{\"one\": \"A\"}]} | LAB-019",
            "moran | {\"rows\": [{\"area\": \"A\", \"value\": 1}], \"neighbours\": [{\"one\": \"A\", \"other\": \"B\"}]} | LAB-020",
            "moran | {\"rows\": [{\"area\": \"A\", \"value\": 1}], \"neighbours\": [{\"one\": \"A\", \"other\": \"A\"}]} | LAB-021",
            "moran | {\"rows\": [{\"area\": \"A\", \"value\": 1}, {\"area\": \"A\", \"value\": 1}], \"neighbours\": [{\"one\": \"A\", \"other\": \"A\"}]} | LAB-014",
            "distances | {\"rows\": [{\"area\": \"A\", \"x\": 1}, {\"area\": \"B\", \"x\": 2}], \"parameters\": {\"reference\": \"C\"}} | LAB-013",
            "distances | {\"rows\": [{\"area\": \"A\"}], \"parameters\": {\"reference\": \"A\"}} | LAB-017",
            "withheld-allocation | {\"rows\": [{\"base\": 1, \"rate\": 1, \"asked\": 1}, {\"base\": 1, \"rate\": 1, \"asked\": 1}, {\"base\": 1, \"rate\": 1, \"asked\": 0}], \"parameters\": {\"total\": 9}} | LAB-024"})
    void refusesWithAStableCode(String method, String body, String code) {
        assertThat(mvc.post().uri("/api/v1/statistics/{method}", method).contentType(MediaType.APPLICATION_JSON)
                .content(body).with(As.coordinator()).with(csrf())).hasStatus(422).bodyJson()
                .extractingPath("$.code").isEqualTo(code);
    }

    @Test
    void tellsProgramsTheLineAndTheColumn() {
        assertThat(mvc.post().uri("/api/v1/statistics/poisson-interval").contentType("text/csv")
                .content("count;base\n1;2\n\n3;x").with(As.coordinator()).with(csrf())).hasStatus(422)
                .hasContentType("application/problem+json").bodyJson()
                .hasPathSatisfying("$.line", line -> line.assertThat()
                        .isEqualTo(4))
                .extractingPath("$.column").isEqualTo("base");
    }

    @Test
    void refusesMoreLinesOrBytesThanItSays() {
        String lines = IntStream.range(0, 2_001).mapToObj(_ -> "1").collect(Collectors.joining("\n", "count\n", ""));
        assertThat(csv("poisson-interval", lines)).hasStatus(422).bodyText().contains("LAB-007");
        assertThat(csv("poisson-interval", "x".repeat(2_000_001))).hasStatus(413).bodyText().contains("LAB-015");
        assertThat(csv("unknown", "count\n1")).hasStatus(404).bodyText().contains("LAB-001");
    }

    @Test
    void refusesWorkThatWouldBeTooLong() {
        String line = "\n5000;1;5000;1";
        assertThat(csv("e-test", "count1;base1;count2;base2" + line.repeat(100))).hasStatus(422).bodyText()
                .contains("LAB-008");
    }

    private MvcTestResult csv(String method, String table) {
        return mvc.post().uri("/api/v1/statistics/{method}", method).contentType("text/csv").content(table)
                .with(As.coordinator()).with(csrf()).exchange();
    }
}
