package fr.egide.home.training;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import fr.egide.TestDatabase;
import fr.egide.diagnosis.portrait.Portraits;
import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.Editions;
import fr.egide.recordedcrime.Reading;
import fr.egide.recordedcrime.RecordedCrime;
import fr.egide.recordedcrime.State;
import fr.egide.recordedcrime.importing.PromptLoading;
import fr.egide.territory.Commune;
import fr.egide.territory.FictitiousDepartement;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

/// The training département has figures of its own, in the layout of the official ones, that tell of nothing else.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "egide.training=true")
@ContextConfiguration(initializers = TestDatabase.class)
class TrainingCrimeTests {

    private static final String AGGLOMERATION = "epci:" + TrainingDepartement.AGGLOMERATION;

    @Autowired
    Editions editions;
    @Autowired
    RecordedCrime crime;
    @Autowired
    Portraits portraits;
    @Autowired
    PromptLoading loading;
    @Autowired
    Territories territories;
    @Autowired
    WebApplicationContext application;

    @Test
    void givesANewcomerAWholePortraitWithAnEstimateOfWhatIsWithheld() {
        assertThat(page("/territories/" + AGGLOMERATION + "/portrait?indicator=violent-theft")).hasStatusOk().bodyText()
                .contains("Cambriolages de logement", "Val-de-Brume (fictif)", "estimation",
                        "imprimée par le producteur", "Séries locales des partenaires")
                .doesNotContain("NaN", "SSMSI");
        assertThat(portraits.of(territory(AGGLOMERATION), null).facets()).hasSize(14)
                .filteredOn(facet -> facet.level() != null).hasSizeGreaterThan(8)
                .allSatisfy(facet -> assertThat(facet.beside()).hasSize(1));
    }

    @Test
    void comparesAVillageWithFictitiousVillagesAlone() {
        Territory village = territories.communes(territories.fictitiousCommunes()).stream()
                .filter(commune -> commune.population() < 2_000)
                .max(Comparator.comparingLong(Commune::population))
                .map(commune -> territories.get(TerritoryRef.commune(commune.code()))).orElseThrow();

        assertThat(portraits.of(village, null).peers().peers()).hasSizeGreaterThan(10)
                .allMatch(peer -> territories.isFictitious(peer.ref().code()));
    }

    @Test
    void saysNothingOfFranceNorOfAnyRealTerritory() {
        for (String real : List.of("france:FR", "departement:31", "epci:243100518")) {
            assertThat(editions.of(territory(real))).noneMatch(Edition::fictitious);
        }
        int last = editions.of(territory(AGGLOMERATION)).getFirst().lastYear();
        assertThat(crime.series(territory("france:FR"), crime.indicator("burglary"), last, last).readings())
                .extracting(Reading::state).containsOnly(State.ABSENT);
    }

    @Test
    void refusesAFileThatMixesRealAndFictitiousTerritories() {
        String mixed = """
                CODGEO_2025;annee;indicateur;unite_de_compte;nombre;taux_pour_mille;est_diffuse;insee_pop;\
                insee_pop_millesime;insee_log;insee_log_millesime
                F1001;2024;Vols avec armes;Infraction;6;NA;diff;24600;2022;NA;NA
                31555;2024;Vols avec armes;Infraction;60;NA;diff;500000;2022;NA;NA
                """;

        assertThatThrownBy(() -> loading.load("mixte.csv", mixed)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo("RCR-020"));
    }

    @Test
    void disclosesAsTheProducerDoesAndPrintsTheMeanOfTheRest() {
        List<FictitiousDepartement.Commune> communes = TrainingDepartement.make().communes();
        double[][] bases = communes.stream().map(commune -> new double[]{commune.population(), commune.population()})
                .toArray(double[][]::new);
        TrainingCounts counts = TrainingCounts.draw(communes, bases, new TrainingCounts.Rate(5, 0, 1), new Random(1));

        long disclosed = 0;
        int withheld = 0;
        for (int i = 0; i < communes.size(); i++) {
            assertThat(!counts.isDisclosed(i, 1) || Math.min(counts.facts(i, 0), counts.facts(i, 1)) > 5).isTrue();
            disclosed += counts.isDisclosed(i, 1) ? counts.facts(i, 1) : 0;
            withheld += counts.isDisclosed(i, 1) ? 0 : 1;
        }
        assertThat(withheld).isBetween(5, communes.size() - 2);
        assertThat(Math.round(counts.withheldMean(1)[0] * withheld)).isEqualTo(counts.total(1) - disclosed);
    }

    private Territory territory(String ref) {
        return territories.get(TerritoryRef.parse(ref));
    }

    /// Signed in with an account of the training, so that no other is made.
    private MvcTestResult page(String address) {
        MockMvcTester mvc = MockMvcTester.from(application, builder -> builder.apply(springSecurity()).build());
        MockHttpSession session = (MockHttpSession) mvc.post().uri("/sign-in").param("username", "coordination")
                .param("password", "formation-egide").with(csrf()).exchange().getRequest().getSession();
        return mvc.get().uri(address).session(Objects.requireNonNull(session)).exchange();
    }
}
