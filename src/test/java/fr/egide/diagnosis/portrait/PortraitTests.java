package fr.egide.diagnosis.portrait;

import java.io.IOException;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.recordedcrime.Comparison.Reason;
import fr.egide.recordedcrime.LoadedEditions;
import fr.egide.statistics.Evolution;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;

import static fr.egide.recordedcrime.LoadedEditions.COMMUNES;
import static fr.egide.recordedcrime.LoadedEditions.DEPARTEMENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// A portrait says what can be said of a territory, and why of the rest.
@EgideTest
@Import(LoadedEditions.class)
class PortraitTests {

    @Autowired
    LoadedEditions loaded;
    @Autowired
    Portraits portraits;
    @Autowired
    Territories territories;
    @Autowired
    MockMvcTester mvc;

    @AfterEach
    void forgetsWhatItLoaded() {
        loaded.forget();
    }

    @Test
    void takesThreeYearsTogetherWhereOneCountsTooFewFacts() throws IOException {
        Level level = Objects.requireNonNull(grenoble(4, 5, 6, 7).level());

        assertThat(level.from()).isEqualTo(2017);
        assertThat(level.to()).isEqualTo(2019);
        assertThat(level.count()).isEqualTo(18);
        assertThat(level.rate()).isCloseTo(18 * 1_000 / 471_000.0, within(1e-12));
        assertThat(level.interval().lower()).isLessThan(level.rate());
    }

    @Test
    void readsTheLastYearAloneWhereItCountsEnough() throws IOException {
        Level level = Objects.requireNonNull(grenoble(400, 500, 600, 700).level());

        assertThat(level.isPooled()).isFalse();
        assertThat(level.count()).isEqualTo(700);
    }

    @Test
    void saysThatSecrecyCoversATerritoryWithheldEachYear() throws IOException {
        Facet facet = grenoble("ndiff", "NA", "NA", "NA", "NA");

        assertThat(facet.level()).isNull();
        assertThat(facet.noLevel()).isEqualTo(Reason.NO_COMMON_MEMBER);
        assertThat(facet.change().evolution()).isEqualTo(Evolution.NOTHING_CAN_BE_SAID);
        assertThat(page("/territories/commune:38185/portrait")).bodyText()
                .contains("de 2016 à 2019", "on ne peut rien dire",
                        "elle n’est pas diffusée")
                .doesNotContain("NaN");
    }

    @Test
    void putsTheLastYearBesideTheThreeBefore() throws IOException {
        Change fall = grenoble(300, 300, 300, 200).change();

        assertThat(fall.evolution()).isEqualTo(Evolution.IMPROVEMENT);
        assertThat(Objects.requireNonNull(fall.ratio()).ratio()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void callsStableOnlyWhatEquivalenceShows() throws IOException {
        assertThat(grenoble(100, 100, 100, 100).change().evolution()).isEqualTo(Evolution.INCONCLUSIVE);
        loaded.forget();
        assertThat(grenoble(9_000, 9_000, 9_000, 9_050).change().evolution()).isEqualTo(Evolution.STABLE);
    }

    @Test
    void saysNothingOfAChangeWhereNothingWasEverRecorded() throws IOException {
        Facet facet = grenoble(0, 0, 0, 0);

        assertThat(Objects.requireNonNull(facet.level()).rate()).isZero();
        assertThat(facet.change().ratio()).isNull();
        assertThat(facet.change().evolution()).isEqualTo(Evolution.INCONCLUSIVE);
    }

    @Test
    void standsBesideItsDepartementAndSaysWhatIsEstablished() throws IOException {
        StringBuilder isere = new StringBuilder(DEPARTEMENTS);
        for (int year = 2016; year <= 2019; year++) {
            isere.append("38;%d;Vols avec armes;Infraction;1000;NA;1570000;2016;NA;NA\n".formatted(year));
        }
        loaded.load("isere.csv", isere.toString());
        Facet facet = grenoble(200, 200, 200, 200);
        Beside beside = facet.beside().getFirst();

        assertThat(beside.place()).isEqualTo("Isère");
        assertThat(beside.expected()).isCloseTo(100, within(1e-9));
        assertThat(beside.ratio()).isCloseTo(2, within(1e-9));
        assertThat(beside.standing()).isEqualTo(Standing.ABOVE);
        assertThat(page("/territories/commune:38185/portrait")).hasStatusOk().bodyText().contains(
                "Vols avec armes : 1,27 pour 1 000 habitants par an, ×2,00", "au-dessus");
    }

    @Test
    void saysWhyNothingIsComparedWhereComparableTerritoriesAreWithheld() throws IOException {
        Facet facet = grenoble(300, 300, 300, 200);

        assertThat(facet.peers()).isNull();
        assertThat(facet.readable()).isZero();
        assertThat(page("/territories/commune:38185/portrait")).hasStatusOk().bodyText()
                .contains("à moins de 10, aucune comparaison n’est faite", "Ce que le choix n’a pas pu voir");
    }

    @Test
    void showsTheContextWithTheFilesThatAreMissing() throws IOException {
        grenoble(300, 300, 300, 200);

        assertThat(page("/territories/commune:38185/portrait")).hasStatusOk().bodyText().contains("Le contexte",
                "Population municipale", "Filosofi", "ne se raccorde jamais");
    }

    @Test
    void givesTheSameFactsOverTheApi() throws IOException {
        grenoble(300, 300, 300, 200);

        assertThat(page("/api/v1/territories/commune:38185/portrait?from=2016&to=2019&indicator=armed-theft"))
                .hasStatusOk().bodyJson().extractingPath("$.indicators[0].level.count").isEqualTo(200);
        assertThat(page("/api/v1/territories/commune:38185/portrait?indicator=inconnu")).hasStatus(404);
    }

    /// An island, a commune where nobody lives, an arrondissement of Paris, overseas, and what is wider than communes.
    @ParameterizedTest
    @ValueSource(strings = {"commune:29083", "commune:55039", "commune:75101", "commune:75056", "commune:97411",
            "epci:249740119", "departement:971", "departement:38", "region:84", "arrondissement:381", "france:FR"})
    void saysSomethingOfEveryTerritoryAndNeverWhatIsNoNumber(String ref) throws IOException {
        grenoble(300, 300, 300, 200);

        assertThat(page("/territories/" + ref + "/portrait")).hasStatusOk().bodyText().doesNotContain("NaN",
                "Infinity");
        assertThat(page("/territories/" + ref + "/portrait?from=2019&to=2019")).hasStatusOk().bodyText()
                .doesNotContain("NaN", "Infinity");
        assertThat(page("/api/v1/territories/" + ref + "/portrait?indicator=armed-theft")).hasStatusOk().bodyText()
                .doesNotContain("NaN", "Infinity");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItStarts() throws IOException {
        grenoble(1, 2, 3, 4);

        assertThat(page("/territories/commune:38185/portrait?from=2019&to=2016")).hasStatus(422);
        assertThat(page("/territories/commune:38185/portrait?from=2017&to=2019")).hasStatusOk().bodyText()
                .contains("de 2017 à 2019", "/diagnoses/new?territory=commune");
    }

    private Facet grenoble(int... counts) throws IOException {
        String[] texts = new String[counts.length];
        for (int i = 0; i < counts.length; i++) {
            texts[i] = Integer.toString(counts[i]);
        }
        return grenoble("diff", texts);
    }

    private Facet grenoble(String state, String... counts) throws IOException {
        StringBuilder rows = new StringBuilder(COMMUNES);
        for (int i = 0; i < counts.length; i++) {
            rows.append("38185;%d;Vols avec armes;Infraction;%s;NA;%s;157000;2016;NA;NA\n".formatted(2016 + i,
                    counts[i], state));
        }
        loaded.load("grenoble.csv", rows.toString());
        return portraits.of(territories.get(TerritoryRef.parse("commune:38185")), new Period(2016, 2019)).facets()
                .getFirst();
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(As.coordinator()).exchange();
    }
}
