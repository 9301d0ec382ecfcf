package fr.egide.diagnosis.portrait;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.recordedcrime.CommonReading;
import fr.egide.recordedcrime.LoadedEditions;
import fr.egide.recordedcrime.OfficialFigures;
import fr.egide.recordedcrime.importing.Jobs;
import fr.egide.territory.Perimeter;
import fr.egide.territory.Perimeters;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/// Portraits drawn from real official files say what these files say, read apart; [PortraitTests] holds the same on generated
/// figures.
@EgideTest
@Import(LoadedEditions.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealPortraitTests {

    private static final String COMMUNES = "communes-haute-garonne-2016-2024.csv.gz";
    private static final Period YEARS = new Period(2016, 2024);
    private static final int VILLAGE = 300;

    @Autowired
    LoadedEditions loaded;
    @Autowired
    Jobs jobs;
    @Autowired
    Portraits portraits;
    @Autowired
    Territories territories;
    @Autowired
    Perimeters perimeters;
    @Autowired
    MockMvcTester mvc;

    OfficialFigures file;

    @BeforeAll
    void loadTheOfficialFiles() throws IOException {
        Path folder = Path.of(System.getProperty("egide.data")).resolve("recorded-crime");
        assumeThat(folder).as("real official files, given by -Degide.data").isDirectory();
        for (String name : List.of(COMMUNES, "communes-france-2025.csv.gz", "departements-2016-2025.csv.gz")) {
            try (InputStream bytes = Files.newInputStream(folder.resolve(name))) {
                loaded.keep(jobs.start(name, bytes, null));
            }
        }
        file = OfficialFigures.read(folder.resolve(COMMUNES));
    }

    @AfterAll
    void forgetThem() {
        loaded.forget();
    }

    @Test
    void saysOfToulouseMetropoleWhatItsCommunesPublish() {
        Territory toulouse = territory("epci:243100518");
        Portrait portrait = portraits.of(toulouse, YEARS);
        Facet burglary = portrait.facets().stream().filter(facet -> facet.indicator().code().equals("burglary"))
                .findFirst().orElseThrow();

        assertThat(burglary.level()).isNotNull().satisfies(level -> {
            assertThat(level.count()).isEqualTo(3_789);
            assertThat(level.read().common()).isEqualTo(35);
            assertThat(level.read().members()).isEqualTo(37);
        });
        assertThat(portrait.facets()).filteredOn(facet -> facet.level() != null).hasSizeGreaterThan(9);
        holdToTheFile(toulouse, portrait);
        assertThat(page("/territories/epci:243100518/portrait?from=2016&to=2024&indicator=burglary")).hasStatusOk()
                .bodyText().contains("Portrait de Toulouse Métropole", "3\u202f789 infractions",
                        "35 communes parmi 37", "2 non diffusées", "Haute-Garonne")
                .doesNotContain("NaN", "Infinity");
    }

    @Test
    void saysMostlyOfAVillageWhatCannotBeSaid() {
        String village = village();
        Territory territory = territory("commune:" + village);
        Portrait portrait = portraits.of(territory, YEARS);

        assertThat(portrait.facets()).filteredOn(facet -> facet.level() == null)
                .hasSizeGreaterThan(2 * portrait.facets().size() / 3);
        holdToTheFile(territory, portrait);
        assertThat(page("/territories/commune:" + village + "/portrait?from=2016&to=2024")).hasStatusOk().bodyText()
                .contains("on ne peut rien dire", "elle n’est pas diffusée").doesNotContain("NaN", "Infinity");
    }

    @Test
    void saysAPerimeterOfWithheldVillagesWithoutAnyNumber() {
        List<String> villages = file.inhabitants().entrySet().stream()
                .filter(entry -> territories.currentCode(entry.getKey()).filter(entry.getKey()::equals).isPresent())
                .sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).limit(5).toList();
        Territory withheld = territories
                .get(perimeters.create("Villages non diffusés", Perimeter.Kind.COMMUNES, villages,
                        "", LocalDate.of(2024, 1, 1), null).ref());

        assertThat(portraits.of(withheld, YEARS).facets()).isNotEmpty().allMatch(facet -> facet.level() == null);
        assertThat(page("/territories/" + withheld.ref() + "/portrait?from=2016&to=2024")).hasStatusOk().bodyText()
                .contains("on ne peut rien dire").doesNotContain("NaN", "Infinity", "∞");
    }

    /// Islands, a commune where nobody lives, Paris with an arrondissement, Lyon, overseas départements and a collectivity.
    @ParameterizedTest
    @ValueSource(strings = {"commune:22016", "commune:29083", "commune:29155", "commune:85113", "commune:55039",
            "commune:75056", "commune:75101", "commune:69123", "commune:97101", "commune:97411", "commune:97611",
            "commune:97801", "departement:974", "departement:976", "departement:31", "region:76", "france:FR"})
    void saysSomethingOfEveryTerritoryAndNeverWhatIsNoNumber(String ref) {
        for (String years : List.of("", "?from=2016&to=2024", "?from=2025&to=2025", "?from=2020&to=2025",
                "?indicator=homicide")) {
            assertThat(page("/territories/" + ref + "/portrait" + years)).hasStatusOk().bodyText()
                    .doesNotContain("NaN", "Infinity");
        }
    }

    /// Each year of a level, of a change and of a trend counts the communes that the file publishes in all of its years, and
    /// nothing else.
    private void holdToTheFile(Territory territory, Portrait portrait) {
        assertThat(portrait.facets()).isNotEmpty().allSatisfy(facet -> {
            String label = facet.indicator().label();
            if (facet.level() != null) {
                hold(territory, label, facet.level().read());
            }
            hold(territory, label, facet.change().read());
            hold(territory, label, facet.trend().read());
        });
    }

    private void hold(Territory territory, String label, CommonReading read) {
        if (read.isSaid()) {
            var common = file.common(territory.communes(), label, read.years());
            assertThat(read.common()).isEqualTo(common.size());
            assertThat(read.counts())
                    .isEqualTo(read.years().stream().map(year -> file.count(common, label, year)).toList());
        }
    }

    private String village() {
        return file.inhabitants().entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> Math.abs(entry.getValue() - VILLAGE))
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow().getKey();
    }

    private Territory territory(String ref) {
        return territories.get(TerritoryRef.parse(ref));
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(As.coordinator()).exchange();
    }
}
