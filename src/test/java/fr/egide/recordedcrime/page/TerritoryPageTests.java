package fr.egide.recordedcrime.page;

import java.io.IOException;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.recordedcrime.LoadedEditions;

import static fr.egide.recordedcrime.LoadedEditions.COMMUNES;
import static org.assertj.core.api.Assertions.assertThat;

/// The page of a territory says what is recorded, how sure it is, and beside what.
@EgideTest
@Import(LoadedEditions.class)
class TerritoryPageTests {

    private static final String ROW = "%s;%d;Vols avec armes;Infraction;%s;NA;%s;157000;2016;NA;NA\n";

    @Autowired
    LoadedEditions loaded;
    @Autowired
    MockMvcTester mvc;

    @AfterEach
    void forgetsWhatItLoaded() {
        loaded.forget();
    }

    @Test
    void putsACommuneBesideThoseOfItsSizeWithItselfFirst() throws IOException {
        loaded.load("size.csv", COMMUNES + row("38185", 2019, 100) + row("21231", 2019, 50)
                + "49007;2019;Vols avec armes;Infraction;NA;NA;ndiff;157000;2016;NA;NA\n");
        assertThat(page("/territories/commune:38185")).hasStatusOk().bodyText()
                .containsSubsequence("Ici et ailleurs en 2019", "Grenoble", "communes de 100 000 à 200 000 habitants",
                        "2 communes sur", "0,48", "[0,40 ; 0,56]");
        assertThat(page("/territories/epci:200040715")).hasStatusOk().bodyText()
                .doesNotContain("communes de 100 000 à 200 000 habitants");
    }

    @Test
    void saysOfASeamOnlyThatNothingIsComparedAcross() throws IOException {
        twoEditions();
        assertThat(page("/territories/commune:38185?from=2022&to=2023")).hasStatusOk().bodyText()
                .contains("De 2022 à 2023, on ne peut rien dire : la série passe d’une édition à une autre")
                .doesNotContain("publiées les deux années", "sans base");
    }

    @Test
    void comparesTheLatestYearsOfOneEditionUnlessTheAddressSaysWhich() throws IOException {
        twoEditions();
        assertThat(page("/territories/commune:38185")).hasStatusOk().bodyText().contains("De 2021 à 2022 : ")
                .doesNotContain("De 2022 à 2023");
        assertThat(page("/territories/commune:38185?from=2020&to=2022")).hasStatusOk().bodyText()
                .contains("De 2020 à 2022 : ", "<option value=\"2020\" selected=\"selected\">2020</option>");
    }

    @Test
    void readsOneEditionAlone() throws IOException {
        UUID older = twoEditions();
        assertThat(page("/territories/commune:38185?edition=" + older)).hasStatusOk().bodyText()
                .contains("Vous lisez une seule édition : older.csv", "En 2022, 120 infractions.")
                .doesNotContain("En 2023");
        assertThat(page("/territories/commune:38185?edition=" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void namesEditionGeographyAndUnitsUnderEachChart() throws IOException {
        twoEditions();
        assertThat(page("/territories/commune:38185")).hasStatusOk().bodyText().contains(
                "Source : SSMSI, édition communes jusqu’à 2023, géographie 2025 ; édition communes jusqu’à 2022, "
                        + "géographie 2025 ; unité de compte : infractions ; taux pour 1 000 habitants");
    }

    @Test
    void drawsTheIntervalOfAYearThatABreakIsolates() throws IOException {
        twoEditions();
        assertThat(page("/territories/commune:38185")).hasStatusOk().bodyText().contains("<path class=\"bar\"");
    }

    @Test
    void saysInWordsThatAPublishedCountHasNoBase() throws IOException {
        loaded.load("no-base.csv", COMMUNES
                + "38185;2019;Cambriolages de logement;Infraction;0;0;diff;157000;2016;NA;NA\n");
        assertThat(page("/territories/commune:38185")).hasStatusOk().bodyText().contains("sans base publiée",
                "Pas de taux : aucune base (habitants ou logements) n’est publiée avec ce nombre");
    }

    @Test
    void comparesTwoYearsOverTheApi() throws IOException {
        twoEditions();
        String address = "/api/v1/recorded-crime/comparisons?territory=commune:38185&indicator=armed-theft&";
        assertThat(page(address + "from=2020&to=2022")).hasStatusOk().bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("$.countTo").isEqualTo(120);
            assertThat(json).extractingPath("$.ratio").isEqualTo(1.2);
            assertThat(json).extractingPath("$.common").isEqualTo(1);
        });
        assertThat(page(address + "from=2022&to=2023")).hasStatusOk().bodyJson().extractingPath("$.reason")
                .isEqualTo("SEAM");
        assertThat(page(address + "from=2022&to=2022")).hasStatus(422).bodyJson().extractingPath("$.detail").asString()
                .contains("2022 – 2022");
    }

    private UUID twoEditions() throws IOException {
        UUID older = loaded.load("older.csv",
                COMMUNES + row("38185", 2020, 100) + row("38185", 2021, 110) + row("38185", 2022, 120));
        loaded.load("newer.csv", COMMUNES + row("38185", 2023, 130));
        return older;
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(As.coordinator()).exchange();
    }

    private static String row(String commune, int year, int count) {
        return ROW.formatted(commune, year, count, "diff");
    }
}
