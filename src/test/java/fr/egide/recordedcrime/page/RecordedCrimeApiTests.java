package fr.egide.recordedcrime.page;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.recordedcrime.LoadedEditions;

import static fr.egide.recordedcrime.LoadedEditions.COMMUNES;
import static org.assertj.core.api.Assertions.assertThat;

@EgideTest
@Import(LoadedEditions.class)
class RecordedCrimeApiTests {

    @Autowired
    LoadedEditions loaded;
    @Autowired
    MockMvcTester mvc;

    @AfterEach
    void forgetsWhatItLoaded() {
        loaded.forget();
    }

    @ParameterizedTest
    @CsvSource({"burglary,burglary", "R05,burglary", "r05,burglary", "R08c,drug-trafficking", "r03B,armed-theft",
            "Cambriolages de logement,burglary", "cambriolages de LOGEMENTS,burglary",
            "Vols d’accessoires sur véhicules,vehicle-accessory-theft"})
    void knowsAnIndicatorByOurCodeThatOfTheDashboardOrAnyLabel(String written, String code) {
        assertThat(get("/readings?territory=commune:31555&indicator=" + written)).hasStatusOk().bodyJson()
                .extractingPath("$.indicator").isEqualTo(code);
    }

    @Test
    void refusesAnIndicatorThatNeitherNames() {
        assertThat(get("/readings?territory=commune:31555&indicator=R99")).hasStatus(404).bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("$.code").isEqualTo("RCR-404");
            assertThat(json).extractingPath("$.detail").asString().contains("« R99 »");
        });
    }

    @Test
    void listsIndicatorsByPagesWithTheirUnitAndLabels() {
        assertThat(get("/indicators")).hasStatusOk().bodyJson().satisfies(json -> {
            assertThat(json).isLenientlyEqualTo("{\"page\":1,\"size\":50,\"total\":19}");
            assertThat(json).extractingPath("$.items[0]").asMap().containsEntry("code", "burglary")
                    .containsEntry("unit", "INFRACTION").containsEntry("denominator", "DWELLINGS")
                    .containsEntry("dossier", "R05")
                    .containsEntry("labels", List.of("Cambriolages de logement", "Cambriolages de logements"));
        });
        assertThat(get("/indicators?size=5&page=4")).hasStatusOk().bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("$.items.length()").isEqualTo(4);
            assertThat(json).extractingPath("$.items[3].code").isEqualTo("vehicle-accessory-theft");
        });
    }

    @Test
    void listsEditionsAndRevisionsByPages() throws IOException {
        String row = "38185;%d;Vols avec armes;Infraction;%d;NA;diff;157000;2016;NA;NA\n";
        loaded.load("a-produit-le2019-01-01.csv", COMMUNES + row.formatted(2017, 10) + row.formatted(2018, 20));
        loaded.load("b-produit-le2020-01-01.csv", COMMUNES + row.formatted(2017, 11) + row.formatted(2018, 21));

        assertThat(get("/editions?size=1&page=2")).hasStatusOk().bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("$.items.length()").isEqualTo(1);
            assertThat(json).extractingPath("$.items[0].fileName").isEqualTo("a-produit-le2019-01-01.csv");
            assertThat(json).extractingPath("$.items[0].producedOn").isEqualTo("2019-01-01");
            assertThat(json).extractingPath("$.total").isEqualTo(2);
        });
        assertThat(get("/revisions?territory=commune:38185&size=1&page=2")).hasStatusOk().bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("$.total").isEqualTo(2);
            assertThat(json).extractingPath("$.items[0].year").isEqualTo(2017);
            assertThat(json).extractingPath("$.items[0].before").isEqualTo(10);
            assertThat(json).extractingPath("$.items[0].after").isEqualTo(11);
        });
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri("/api/v1/recorded-crime" + address).with(As.coordinator()).exchange();
    }
}
