package fr.egide.context;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import fr.egide.EgideTest;
import fr.egide.context.activity.OffenceIndexes;
import fr.egide.context.activity.ServiceActivity;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

/// The official files as they are.
@EgideTest
@Import(LoadedTables.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealContextTests {

    private static final List<String> TABLES = List.of("context/filosofi-communes-2021.json",
            "context/rpls-logement-social-communes.json.gz", "context/bpe-2024-communes.json.gz",
            "context/chomage-zones-emploi-2021T1-2025T4.json", "context/qpv-2024.json.gz",
            "context/qrr-2018-2021.json.gz", "context/anct-programmes-acv-pvd-ort.json",
            "local/police-municipale/police-municipale-2013-2023-communes-15000.csv",
            "local/police-municipale/derived-police-municipale-2023-code-insee.csv",
            "etat4001/services-long-nonzero-2012-2020.csv.gz", "etat4001/annuel-dep-2002-2010/faits2002.csv");

    @Autowired
    LoadedTables loaded;
    @Autowired
    Context context;
    @Autowired
    ContextTables tables;
    @Autowired
    ServiceActivity activity;
    @Autowired
    Territories territories;

    private Path folder = Path.of("");

    @BeforeAll
    void loadTheOfficialFiles() throws IOException {
        folder = Path.of(System.getProperty("egide.data", ""));
        assumeThat(folder.resolve("context")).as("real official files, given by -Degide.data").isDirectory();
        for (String name : TABLES) {
            load(name);
        }
    }

    @AfterAll
    void forget() {
        loaded.forget();
    }

    @Test
    void readsEachFactOfToulouse() {
        assertThat(fact("commune:31555", "unemployment-rate").names()).containsExactly("Toulouse");
        assertThat(fact("commune:31555", "median-income")).satisfies(fact -> {
            assertThat(fact.value()).isBetween(18_000d, 26_000d);
            assertThat(fact.year()).isEqualTo(2021);
        });
        assertThat(fact("commune:31555", "priority-districts").value()).isEqualTo(
                (double) fact("commune:31555", "priority-districts").names().size());
        assertThat(fact("commune:31555", "reconquest-districts").value()).isEqualTo(2);
        assertThat(fact("commune:31555", "municipal-police-officers").year()).isEqualTo(2023);
        assertThat(fact("commune:31555", "facilities").value()).isGreaterThan(1000);
    }

    @Test
    void countsEveryPriorityDistrictOfMetropolitanFranceAndOverseasOnce() {
        assertThat(fact("france:FR", "priority-districts").value()).isEqualTo(1_493);
        assertThat(fact("france:FR", "median-income")).satisfies(fact -> {
            assertThat(fact.value()).isBetween(21_000d, 25_000d);
            assertThat(fact.shareCovered()).isBetween(0.95, 1d);
        });
    }

    @Test
    void readsParisByItsArrondissementsAndMayotteBySayingThatNothingIsPublished() {
        assertThat(fact("commune:75056", "median-income").shareCovered()).isCloseTo(1, within(0.001));
        assertThat(fact("departement:976", "unemployment-rate").isKnown()).isFalse();
    }

    @Test
    void listsTheLinesOfMunicipalPoliceThatNameNoCommune() {
        ContextTable police = tables.list().stream().filter(table -> table.fileName().startsWith("derived"))
                .findFirst().orElseThrow();

        assertThat(tables.leftOut(police.id())).hasSize(324).noneMatch(one -> one.label().isBlank());
    }

    @Test
    void readsTheRawHeadcountsByNameAsTheCodedOnes() throws IOException {
        Fact coded = fact("departement:31", "municipal-police-officers");
        ContextTable raw = load("local/police-municipale/police-municipale-2023-par-commune.csv");

        assertThat(raw.values()).isPositive();
        assertThat(fact("departement:31", "municipal-police-officers").value()).isCloseTo(coded.value(), within(30d));
    }

    @Test
    void listsTheServicesOfADepartementAndTheirCounts() throws IOException {
        assertThat(activity.services("31")).extracting(ServiceActivity.Service::name).contains("CGD MURET",
                "CIAT CENTRAL DE TOULOUSE");
        load("etat4001/haute-garonne-services-2012-2021.csv");
        assertThat(activity.services("31").stream().filter(one -> one.lastYear() == 2021 && one.name()
                .equals("CGD MURET")).map(one -> activity.counts(one.id()).get(2012)).toList()).singleElement()
                .satisfies(counts -> assertThat(counts).hasSize(OffenceIndexes.COUNT)
                        .satisfies(one -> assertThat(one.get(6)).isEqualTo(352)));
        assertThat(activity.services("01")).anyMatch(one -> one.name().isEmpty() && one.firstYear() == 2002);
    }

    @Test
    void refusesTheFileByIris() {
        assertThatThrownBy(() -> load("context/filosofi-iris-2021.json.gz")).hasMessageContaining("CTX-011");
    }

    private ContextTable load(String name) throws IOException {
        Path file = folder.resolve(name);
        return loaded.load(file.getFileName().toString(), null, Files.readAllBytes(file)).table();
    }

    private Fact fact(String ref, String variable) {
        return context.fact(territories.get(TerritoryRef.parse(ref)).communes(), variable, 2025);
    }
}
