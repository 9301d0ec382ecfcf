package fr.egide.context;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import fr.egide.EgideTest;
import fr.egide.territory.Commune;
import fr.egide.territory.FictitiousDepartement;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/// Toulouse 31555, Blagnac 31069, Colomiers 31149; 31298 was merged into 31471.
@EgideTest
@Import(LoadedTables.class)
class FactTests {

    private static final List<String> THREE = List.of("31555", "31069", "31149");

    @Autowired
    LoadedTables loaded;
    @Autowired
    Context context;
    @Autowired
    Territories territories;

    @AfterEach
    void forget() {
        loaded.forget();
    }

    @Test
    void averagesARateByThePopulationOfTheCommunesThatHaveIt() throws IOException {
        loaded.load("taux-1991.csv", "code;poverty-rate\n31555;20\n31069;10\n31149;ndiff\n");
        double toulouse = population("31555");
        double blagnac = population("31069");

        Fact fact = context.fact(THREE, "poverty-rate", 1991);

        assertThat(fact.value()).isCloseTo((20 * toulouse + 10 * blagnac) / (toulouse + blagnac), within(1e-9));
        assertThat(fact.shareCovered())
                .isCloseTo((toulouse + blagnac) / (toulouse + blagnac + population("31149")), within(1e-9));
        assertThat(fact.covered()).isEqualTo(2);
        assertThat(fact.year()).isEqualTo(1991);
        assertThat(context.fact(List.of("31149"), "poverty-rate", 1991).absence()).isEqualTo(Absence.NOT_PUBLISHED);
        assertThat(context.fact(List.of("31044"), "poverty-rate", 1991).absence()).isEqualTo(Absence.NOT_IN_FILE);
    }

    @Test
    void dividesOneSumByAnotherOverTheCommunesThatHaveBoth() throws IOException {
        loaded.load("logements-1991.csv",
                "code;social-dwellings;main-residences\n31555;30;100\n31069;10;100\n31149;50;\n");

        assertThat(context.fact(THREE, "social-dwellings-share", 1991)).satisfies(fact -> {
            assertThat(fact.value()).isCloseTo(20, within(1e-9));
            assertThat(fact.covered()).isEqualTo(2);
        });
        assertThat(context.byCommune(THREE, "social-dwellings-share", 1991)).containsOnlyKeys("31555", "31069")
                .containsEntry("31555", 30d);
    }

    @Test
    void hearsNothingOfFictitiousCommunesFromOfficialTablesNorTheOtherWayRound() throws IOException {
        territories.setFictitious(new FictitiousDepartement("F7", "Contexte fictif", List.of(),
                List.of(new FictitiousDepartement.Commune("F7001", "Brumeville", 900, null))));
        try {
            loaded.load("fictif-1990.csv", "code;social-dwellings\nF7001;12\n");
            assertThat(context.fact(List.of("F7001"), "social-dwellings", 1990).value()).isEqualTo(12);
            assertThat(context.fact(List.of("31555"), "social-dwellings", 1990).absence())
                    .isEqualTo(Absence.NOT_LOADED);

            loaded.load("officiel-1990.csv", "code;main-residences\n31555;7\n");
            assertThat(context.fact(List.of("F7001"), "main-residences", 1990).absence())
                    .isEqualTo(Absence.NOT_LOADED);
            assertThat(context.fact(List.of("31069"), "main-residences", 1990).absence())
                    .isEqualTo(Absence.NOT_IN_FILE);
        } finally {
            loaded.forget();
            territories.removeFictitious();
        }
    }

    @Test
    void neverDividesByNothing() throws IOException {
        loaded.load("vide-1991.csv", "code;social-dwellings;main-residences\n31555;0;0\n");

        assertThat(context.fact(List.of("31555"), "social-dwellings-share", 1991).absence())
                .isEqualTo(Absence.NO_BASE);
    }

    @Test
    void readsTheNearestYearBeforeElseTheFirstAfter() throws IOException {
        loaded.load("annees.csv", "code;annee;poverty-rate\n31555;1995;11\n31555;1998;12\n31069;1999;13\n");

        assertThat(context.fact(List.of("31555"), "poverty-rate", 1997).year()).isEqualTo(1995);
        assertThat(context.fact(List.of("31555"), "poverty-rate", 2025).year()).isEqualTo(1998);
        assertThat(context.fact(List.of("31555"), "poverty-rate", 1990).year()).isEqualTo(1995);
    }

    @Test
    void readsTheTableThatCoversMostOfThePopulation() throws IOException {
        loaded.load("grandes-1991.csv", "code;main-residences\n31555;100\n");
        ContextTable all = loaded.load("toutes-1991.csv", "code;main-residences\n31555;101\n31069;7\n31149;8\n");
        loaded.load("une-1991.csv", "code;main-residences\n31069;9\n");

        assertThat(context.fact(THREE, "main-residences", 1991)).satisfies(fact -> {
            assertThat(fact.value()).isEqualTo(116);
            assertThat(fact.table()).isEqualTo(all);
            assertThat(fact.shareCovered()).isEqualTo(1);
        });
    }

    @Test
    void addsTheCountsOfMergedCommunesAndSaysThatTheirRatesAreLost() throws IOException {
        loaded.load("reunies-1991.csv", "code;main-residences;poverty-rate\n31298;10;8\n31471;30;9\n");

        assertThat(context.fact(List.of("31471"), "main-residences", 1991).value()).isEqualTo(40);
        assertThat(context.fact(List.of("31471"), "poverty-rate", 1991).absence()).isEqualTo(Absence.MERGED);
    }

    @Test
    void readsAFileOfArrondissementsWhereTheCommuneIsAsked() throws IOException {
        loaded.load("arrondissements-1991.csv", "code;poverty-rate\n75101;10\n75102;20\n");
        double first = population("75101");
        double second = population("75102");

        assertThat(context.fact(List.of("75056"), "poverty-rate", 1991)).satisfies(fact -> {
            assertThat(fact.value()).isCloseTo((10 * first + 20 * second) / (first + second), within(1e-9));
            assertThat(fact.shareCovered()).isCloseTo((first + second) / population("75056"), within(1e-3));
        });
    }

    @Test
    void countsADistrictAcrossTwoCommunesOnce() throws IOException {
        loaded.load("qpv.json", """
                {"meta":{"source":"QPV 1991"},"qpvs":[{"code":"QN1","label":"Le Pont","insee":["31555","31069"],"g":[]},
                {"code":"QN2","label":"La Gare","insee":["31555"],"g":[]}]}""");

        assertThat(context.fact(THREE, "priority-districts", 1991)).satisfies(fact -> {
            assertThat(fact.value()).isEqualTo(2);
            assertThat(fact.names()).containsExactly("La Gare", "Le Pont");
            assertThat(fact.shareCovered()).isEqualTo(1);
        });
        assertThat(context.fact(List.of("31149"), "priority-districts", 1991).value()).isZero();
        assertThat(context.fact(List.of("75101"), "priority-districts", 1991).absence())
                .isEqualTo(Absence.NOT_IN_FILE);
    }

    @Test
    void knowsThePopulationWithoutAnyTable() {
        Fact fact = context.fact(THREE, Variable.POPULATION, 1991);

        assertThat(fact.value()).isEqualTo(territories.communes(THREE).stream().mapToLong(Commune::population).sum());
        assertThat(context.fact(List.of(), Variable.POPULATION, 1991).value()).isZero();
    }

    @Test
    void saysOfEachVariableEitherAValueOrWhyThereIsNone() throws IOException {
        loaded.load("tout-1991.csv", "code;facilities;median-income\n31555;5;20000\n");

        assertThat(List.of("commune:31555", "commune:75056", "departement:976", "france:FR"))
                .allSatisfy(ref -> assertThat(
                        context.facts(territories.get(TerritoryRef.parse(ref)).communes(), 2020))
                        .allMatch(fact -> fact.isKnown() != (fact.absence() != null)));
        assertThat(context.facts(List.of(), 2020)).filteredOn(Fact::isKnown)
                .extracting(fact -> fact.variable().code()).containsExactly(Variable.POPULATION);
        assertThatThrownBy(() -> context.fact(THREE, "rien", 2020)).hasMessageContaining("CTX-405");
    }

    private double population(String code) {
        return territories.findCommune(code).orElseThrow().population();
    }
}
