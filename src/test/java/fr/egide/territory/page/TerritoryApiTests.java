package fr.egide.territory.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.territory.FictitiousDepartement;
import fr.egide.territory.Perimeter;
import fr.egide.territory.Perimeters;
import fr.egide.territory.Territories;

import static org.assertj.core.api.Assertions.assertThat;

/// Lists of the API come by pages; what is fictitious says so.
@EgideTest
class TerritoryApiTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Territories territories;
    @Autowired
    Perimeters perimeters;

    @Test
    void listsGroupingsByPages() {
        assertThat(get("/groupings?q=toulouse metropole")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"page":1,"size":20,"items":[{"siren":"243100518","name":"Toulouse Métropole","fictitious":false}]}""");
        assertThat(get("/groupings?q=communaute&size=2&page=3")).hasStatusOk().bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("$.items.length()").isEqualTo(2);
            assertThat(json).extractingPath("$.page").isEqualTo(3);
            assertThat(json).extractingPath("$.size").isEqualTo(2);
            assertThat(json).extractingPath("$.total").asNumber()
                    .satisfies(total -> assertThat(total.intValue()).isGreaterThan(6));
        });
    }

    @Test
    void givesEachItemOnOnePageOnly() {
        assertThat(codes("size=4&page=1")).hasSize(4).startsWith(codes("size=2&page=1").toArray())
                .endsWith(codes("size=2&page=2").toArray()).doesNotHaveDuplicates();
    }

    @Test
    void keepsSizesWithinBoundsAndAnswersNothingBeyondTheLastPage() {
        assertThat(get("/communes?q=saint&size=0")).hasStatusOk().bodyJson().extractingPath("$.size").isEqualTo(1);
        assertThat(get("/communes?q=saint&size=100000")).hasStatusOk().bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("$.size").isEqualTo(500);
            assertThat(json).extractingPath("$.items.length()").isEqualTo(500);
            assertThat(json).extractingPath("$.total").asNumber()
                    .satisfies(total -> assertThat(total.intValue()).isGreaterThan(4000));
        });
        assertThat(get("/communes?q=toulouse&page=-3")).hasStatusOk().bodyJson().extractingPath("$.page").isEqualTo(1);
        assertThat(get("/communes?q=toulouse&page=9999")).hasStatusOk().bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("$.items").asArray().isEmpty();
            assertThat(json).extractingPath("$.total").asNumber()
                    .satisfies(total -> assertThat(total.intValue()).isPositive());
        });
    }

    @Test
    void listsPerimetersWithWhatTheyAre() {
        String name = "À lister";
        perimeters.create(name, Perimeter.Kind.SUB_COMMUNAL, List.of("31555"), "Le nord du quartier",
                LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31));

        assertThat(get("/perimeters?size=500")).hasStatusOk().bodyJson()
                .extractingPath("$.items[?(@.name=='À lister')]").asArray().singleElement()
                .hasFieldOrPropertyWithValue("nature", "SUB_COMMUNAL")
                .hasFieldOrPropertyWithValue("description", "Le nord du quartier")
                .hasFieldOrPropertyWithValue("validFrom", "2026-01-01")
                .hasFieldOrPropertyWithValue("validTo", "2028-12-31")
                .hasFieldOrPropertyWithValue("fictitious", false)
                .hasFieldOrPropertyWithValue("communes", List.of("31555"));
        assertThat(get("/perimeters?size=1")).hasStatusOk().bodyJson().extractingPath("$.items.length()").isEqualTo(1);
    }

    @Test
    void saysWhatIsFictitious() {
        territories.setFictitious(new FictitiousDepartement("F8", "Essai d’interface",
                List.of(new FictitiousDepartement.Grouping("F80000001", "CC de l’Essai", "CC")),
                List.of(new FictitiousDepartement.Commune("F8001", "Fictive-sur-Interface", 900, "F80000001"))));
        try {
            assertFictitious("/communes/F8001", true);
            assertFictitious("/groupings/F80000001", true);
            assertFictitious("/territories/departement:F8", true);
            assertFictitious("/territories/" + perimeters.create("Tout fictif", Perimeter.Kind.COMMUNES,
                    List.of("F8001"), "", LocalDate.of(2026, 1, 1), null).ref(), true);
            assertThat(get("/perimeters?size=500")).hasStatusOk().bodyJson()
                    .extractingPath("$.items[?(@.name=='Tout fictif')].fictitious").asArray().containsExactly(true);
            assertThat(get("/communes?q=fictive-sur-interface")).hasStatusOk().bodyJson().extractingPath("$.total")
                    .isEqualTo(0);
        } finally {
            territories.removeFictitious();
        }
        assertFictitious("/communes/31555", false);
        assertFictitious("/groupings/243100518", false);
        assertFictitious("/territories/departement:31", false);
    }

    private void assertFictitious(String address, boolean expected) {
        assertThat(get(address)).hasStatusOk().bodyJson().extractingPath("$.fictitious").isEqualTo(expected);
    }

    private List<Object> codes(String page) {
        List<Object> codes = new ArrayList<>();
        assertThat(get("/communes?q=saint&" + page)).hasStatusOk().bodyJson().extractingPath("$.items[*].code")
                .asArray().satisfies(found -> codes.addAll(List.of(found)));
        return codes;
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri("/api/v1" + address).with(As.coordinator()).exchange();
    }
}
