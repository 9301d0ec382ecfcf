package fr.egide.localseries;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractFixtures;
import fr.egide.localseries.PerimeterMatch.Kind;
import fr.egide.territory.Perimeter;
import fr.egide.territory.Perimeters;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;

import static org.assertj.core.api.Assertions.assertThat;

/// A territory shows the series that tell of it, says how their perimeter matches, and adds up what it may.
@EgideTest
@Import({LocalSeriesFixtures.class, ContractFixtures.class})
class SourcesOnTerritoryTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    LocalSeriesFixtures fixtures;
    @Autowired
    ContractFixtures contracts;
    @Autowired
    LocalSeries series;
    @Autowired
    LocalBreaks breaks;
    @Autowired
    Territories territories;
    @Autowired
    Perimeters perimeters;

    @Test
    void saysHowAPerimeterMatchesWithArrondissementsAndPartsOfCommunes() {
        assertThat(kind("commune:31555", "commune:31555")).isEqualTo(Kind.SAME);
        assertThat(kind("commune:31555", "epci:243100518")).isEqualTo(Kind.PART);
        assertThat(kind("epci:243100518", "commune:31555")).isEqualTo(Kind.WIDER);
        assertThat(kind("commune:69123", "commune:31555")).isEqualTo(Kind.APART);
        assertThat(kind("commune:75112", "commune:75056")).isEqualTo(Kind.PART);
        assertThat(kind(perimeter(Perimeter.Kind.COMMUNES, "31555"), "commune:31555")).isEqualTo(Kind.SAME);
        assertThat(kind(perimeter(Perimeter.Kind.COMMUNES, "31555", "81004"), "epci:243100518"))
                .isEqualTo(Kind.ACROSS);
        String part = perimeter(Perimeter.Kind.SUB_COMMUNAL, "31555");
        assertThat(kind(part, "commune:31555")).isEqualTo(Kind.PART);
        assertThat(kind("commune:31555", part)).isEqualTo(Kind.WIDER);
        assertThat(kind(part, perimeter(Perimeter.Kind.SUB_COMMUNAL, "31555"))).isEqualTo(Kind.ACROSS);
    }

    @Test
    void addsUpAYearFromWhatIsDisclosedAndCutsItAtABreak() {
        LocalSource source = fixtures.monthly("Années additionnées", producer());
        fixtures.give(source, "2024-01-01", "10", "3", "20", "nf", "so", "30", "30", "30", "30", "30", "30", "30",
                "40", "50");
        As.call(() -> {
            breaks.mark(source, LocalDate.of(2024, 7, 1), "Nouveau logiciel");
            return null;
        });
        List<Stretch> seen = Stretch.of(source, series.read(source, false)).reversed();
        List<Stretch> given = Stretch.of(source, series.read(source, true)).reversed();

        assertThat(seen.getFirst()).returns(60.0, Stretch::value).returns(1, Stretch::withheld)
                .returns(1, Stretch::missing).returns(1, Stretch::notApplicable).returns(true, Stretch::isPartial);
        assertThat(given.getFirst()).returns(63.0, Stretch::value).returns(0, Stretch::withheld);
        assertThat(seen.get(1)).returns(180.0, Stretch::value).returns(false, Stretch::isPartial)
                .returns(LocalDate.of(2024, 7, 1), Stretch::first).returns(false, Stretch::whole);
        assertThat(seen.get(2).value()).isEqualTo(90.0);
    }

    @Test
    void showsOnThePortraitWhatTheReaderMaySeeAndNoSmallCount() {
        Contract contract = contracts.draft("Contrat du portrait");
        LocalSource source = fixtures.monthly("Portrait des épaves", producer());
        fixtures.give(source, "2024-01-01", "37", "3");
        RequestPostProcessor reader = As.role(Role.READER, new Scope.Contract(contract.id()));

        assertThat(get("/territories/commune:31555/portrait", reader)).hasStatusOk().bodyText().contains(
                "Portrait des épaves", "Même périmètre que le territoire", ">37</span>",
                "/local-series/" + source.id() + "#quality", "Il faut les mêmes périodes de deux années")
                .doesNotContain(">40</span>", "/local-series/new");
        assertThat(get("/territories/epci:243100518/portrait", As.coordinator())).hasStatusOk().bodyText()
                .contains("Portrait des épaves", "Une partie du territoire : Toulouse (une commune", ">40</span>");
        assertThat(get("/territories/commune:31555/portrait",
                As.role(Role.COORDINATOR, new Scope.Contract(UUID.randomUUID())))).hasStatusOk().bodyText()
                .doesNotContain("Portrait des épaves");
    }

    @Test
    void offersToDescribeASeriesWhereThereIsNone() {
        assertThat(get("/territories/commune:15014/portrait", As.coordinator())).hasStatusOk().bodyText()
                .contains("Aucune série locale sur ce territoire", "/local-series/new?territory=commune:15014");
        assertThat(get("/local-series/new?territory=commune:15014", As.coordinator())).hasStatusOk().bodyText()
                .contains("value=\"commune:15014\"");
    }

    @Test
    void listsTheSeriesOfATerritory() {
        fixtures.monthly("Liste de Toulouse", producer());
        fixtures.elsewhere("Liste de Lyon", producer());

        assertThat(get("/local-series?territory=epci:243100518", As.coordinator())).hasStatusOk().bodyText()
                .contains("Liste de Toulouse", "une partie (une commune, 6").doesNotContain("Liste de Lyon");
        assertThat(get("/api/v1/local-series?territory=commune:69123", As.coordinator())).hasStatusOk().bodyText()
                .contains("Liste de Lyon").doesNotContain("Liste de Toulouse");
        assertThat(get("/local-series?territory=commune:99999", As.coordinator())).hasStatus(404);
    }

    private Kind kind(String own, String other) {
        return PerimeterMatch.of(territories.get(TerritoryRef.parse(own)), territories.get(TerritoryRef.parse(other)),
                territories).kind();
    }

    private String perimeter(Perimeter.Kind kind, String... communes) {
        return perimeters.create("Périmètre comparé", kind, List.of(communes), "", LocalDate.of(2024, 1, 1), null)
                .ref().toString();
    }

    private UUID producer() {
        return fixtures.producer("Bailleur des territoires").id();
    }

    private MvcTestResult get(String uri, RequestPostProcessor who) {
        return mvc.get().uri(uri).with(who).exchange();
    }
}
