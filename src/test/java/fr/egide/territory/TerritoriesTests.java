package fr.egide.territory;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.web.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@EgideTest
class TerritoriesTests {

    @Autowired
    Territories territories;
    @Autowired
    Perimeters perimeters;
    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({"st alban, 31467", "SAINT-ALBAN, 31467", "toulouse, 31555", "31555, 31555", "31000, 31555",
            "75056, 75056"})
    void findsACommuneHoweverItIsTyped(String typed, String code) {
        assertThat(territories.search(typed, 20)).anyMatch(hit -> hit.ref().equals(TerritoryRef.commune(code)));
    }

    @Test
    void putsTheExactNameFirstAndFindsGroupingsAndDepartements() {
        assertThat(territories.search("toulouse", 5).getFirst().name()).isEqualTo("Toulouse");
        assertThat(territories.search("toulouse metropole", 5).getFirst().ref()).hasToString("epci:243100518");
        assertThat(territories.search("haute-garonne", 5).getFirst().ref()).hasToString("departement:31");
        assertThat(territories.search("  ", 5)).isEmpty();
    }

    @Test
    void resolvesAFormerCodeToTodaysCommune() {
        assertThat(territories.findCommune("31298"))
                .hasValueSatisfying(commune -> assertThat(commune.code()).isEqualTo("31471"));
    }

    @Test
    void neverCountsParisLyonOrMarseilleTwice() {
        assertThat(territories.get(TerritoryRef.departement("75")).communes()).containsExactly("75056");
        assertThat(territories.get(TerritoryRef.departement("75")).population()).isEqualTo(2_103_778);
        assertThat(territories.get(TerritoryRef.commune("69381")).population()).isPositive();
        assertThatThrownBy(() -> perimeters.create("Double", Perimeter.Kind.COMMUNES, List.of("75056", "75101"), "",
                LocalDate.of(2026, 1, 1), null)).isInstanceOf(Refusal.class).hasMessageContaining("TER-003");
    }

    @Test
    void keepsAPerimeterOfWholeCommunesOrOfAPart() {
        Perimeter whole = perimeters.create("Deux communes", Perimeter.Kind.COMMUNES, List.of("31298", "31555"), "",
                LocalDate.of(2026, 1, 1), null);
        Perimeter part = perimeters.create("Le quartier", Perimeter.Kind.SUB_COMMUNAL, List.of("31555"), "",
                LocalDate.of(2026, 1, 1), null);

        assertThat(territories.get(TerritoryRef.parse("perimeter:" + whole.id())).communes()).containsExactly("31471",
                "31555");
        assertThat(territories.get(TerritoryRef.parse("perimeter:" + part.id())).wholeCommunes()).isFalse();
    }

    @Test
    void findsANameWhileItIsBeingTypedAndAFormerOneInTodaysCommune() {
        assertThat(territories.search("saint-alba", 20)).anyMatch(hit -> hit.name().equals("Saint-Alban"));
        assertThat(territories.search("st", 3)).anyMatch(hit -> hit.name().equals("Strasbourg"));
        assertThat(territories.search("boulogne mer", 3).getFirst().name()).isEqualTo("Boulogne-sur-Mer");
        assertThat(territories.search("arbignieu", 3).getFirst().kindKey()).isEqualTo("delegated-commune");
    }

    @Test
    void saysOnePopulationOfAGroupingWhereverItIsRead() {
        assertThat(territories.findGrouping("243100518").orElseThrow().population())
                .isEqualTo(territories.get(TerritoryRef.parse("epci:243100518")).population())
                .isEqualTo(territories.search("243100518", 1).getFirst().population());
    }

    @Test
    void makesFranceOfItsDepartementsWithoutTheOverseasCollectivities() {
        assertThat(territories.departements()).hasSize(101).contains("2A", "976").doesNotContain("987");
        assertThat(territories.regions()).hasSize(18);
        assertThat(territories.get(TerritoryRef.FRANCE).departements()).isEqualTo(territories.departements());
        assertThat(territories.get(TerritoryRef.departement("988")).kindKey()).isEqualTo("collectivity");
        assertThat(territories.search("noumea", 1).getFirst().ref()).isEqualTo(TerritoryRef.commune("98818"));
    }

    @Test
    void keepsFictitiousTerritoriesInAUniverseApart() {
        territories.setFictitious(new FictitiousDepartement("F9", "Essai-sur-Fiction",
                List.of(new FictitiousDepartement.Grouping("F90000001", "CC de la Fiction", "CC")),
                List.of(new FictitiousDepartement.Commune("F9001", "Fictive-la-Grande", 900, "F90000001"),
                        new FictitiousDepartement.Commune("F9002", "Fictive-la-Petite", 100, null))));
        try {
            Territory departement = territories.get(TerritoryRef.departement("F9"));
            assertThat(departement.population()).isEqualTo(1000);
            assertThat(departement.fictitious()).isTrue();
            assertThat(territories.get(TerritoryRef.parse("epci:F90000001")).communes()).containsExactly("F9001");
            assertThat(territories.search("fictive", 5)).isEmpty();
            assertThat(territories.searchFictitious("fictive", 5)).hasSize(2);
            assertThat(territories.get(TerritoryRef.FRANCE).communes()).doesNotContain("F9001");
            assertThat(territories.communesOfSameSize(SizeClass.UNDER_2000)).doesNotContain("F9002");
            assertThat(territories.knows("F9001")).isTrue();
            assertThatThrownBy(() -> perimeters.create("Mélange", Perimeter.Kind.COMMUNES, List.of("31555", "F9001"),
                    "", LocalDate.of(2026, 1, 1), null)).hasMessageContaining("TER-005");
        } finally {
            territories.removeFictitious();
        }
        assertThat(territories.find(TerritoryRef.departement("F9"))).isEmpty();
    }

    @Test
    void answersTheApiInItsFixedShapes() {
        assertThat(mvc.get().uri("/api/v1/communes/31555").with(As.coordinator())).hasStatusOk().bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"code":"31555","name":"Toulouse","population":514819,"departement":"31","region":"76","epci":"243100518"}""");
        assertThat(mvc.get().uri("/api/v1/communes?q=st alban").with(As.coordinator())).hasStatusOk().bodyJson()
                .extractingPath("$.items[0].name").isEqualTo("Saint-Alban");
        assertThat(mvc.get().uri("/api/v1/groupings/243100518").with(As.coordinator())).hasStatusOk().bodyJson()
                .extractingPath("$.communes.length()").isEqualTo(37);
        assertThat(mvc.get().uri("/api/v1/communes/99999").with(As.coordinator())).hasStatus(404).bodyJson()
                .extractingPath("$.code").isEqualTo("TER-404");
    }

    @Test
    void showsTheSearchPageWithItsAnswers() {
        assertThat(mvc.get().uri("/territories?q=toulouse").with(As.coordinator())).hasStatusOk().bodyText()
                .contains("/territories/commune:31555", "514");
    }
}
