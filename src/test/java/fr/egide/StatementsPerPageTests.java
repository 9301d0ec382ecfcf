package fr.egide;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import fr.egide.contract.Contract;
import fr.egide.contract.ContractFixtures;
import fr.egide.contract.Objective;
import fr.egide.council.Council;
import fr.egide.council.CouncilFixtures;
import fr.egide.council.PartKind;
import fr.egide.indicator.Tracked;
import fr.egide.localseries.LocalSeriesFixtures;
import fr.egide.recordedcrime.LoadedEditions;
import fr.egide.territory.Perimeter;
import fr.egide.territory.Perimeters;

import static org.assertj.core.api.Assertions.assertThat;

/// A page sends as many statements for much as for little, and not many.
@EgideTest
@Import({ContractFixtures.class, CouncilFixtures.class, LocalSeriesFixtures.class, LoadedEditions.class})
class StatementsPerPageTests {

    private static final long MOST = 30;

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ContractFixtures fixtures;
    @Autowired
    CouncilFixtures councils;
    @Autowired
    LocalSeriesFixtures series;
    @Autowired
    Perimeters perimeters;
    @Autowired
    JdbcAggregateTemplate rows;
    @Autowired
    LoadedEditions editions;

    @AfterEach
    void forgetsWhatItLoaded() {
        editions.forget();
    }

    @Test
    void asksAsMuchForADashboardOfFortyIndicatorsAsForOneOfFour() {
        String few = "/contracts/" + following(1).id() + "/dashboard";
        String many = "/contracts/" + following(10).id() + "/dashboard";

        assertThat(statements(many)).isEqualTo(statements(few)).isBetween(1L, MOST);
    }

    @Test
    void asksAsMuchForThirtyContractsMore() {
        fixtures.draft("Liste 0");
        long few = statements("/contracts");
        IntStream.rangeClosed(1, 30).forEach(number -> fixtures.draft("Liste " + number));

        assertThat(statements("/contracts")).isEqualTo(few).isBetween(1L, MOST);
    }

    @Test
    void asksAsMuchForThirtyLocalSeriesMore() {
        UUID producer = series.producer("Bailleur de la liste").id();
        series.monthly("Série 0", producer);
        long few = statements("/local-series");
        IntStream.rangeClosed(1, 30).forEach(number -> series.monthly("Série " + number, producer));

        assertThat(statements("/local-series")).isEqualTo(few).isBetween(1L, MOST);
    }

    @Test
    void asksAsMuchForACouncilOfManyMeetingsAsForOneOfTwo() {
        Council council = councils.council("Conseil compté");
        meet(council, 2);
        String page = "/councils/" + council.id();
        statements(page);
        long few = statements(page);
        meet(council, 20);

        assertThat(statements(page)).isEqualTo(few).isBetween(1L, MOST);
        assertThat(statements("/councils")).isBetween(1L, MOST);
    }

    private void meet(Council council, int times) {
        for (int i = 0; i < times; i++) {
            UUID meeting = councils.meeting(council, "2026-01-14");
            councils.add(PartKind.ITEM, council, meeting, "kind", "OTHER", "title", "Point " + i);
            councils.decision(council, meeting, "Décision " + i, "2026-02-01");
        }
    }

    @Test
    void asksAsMuchForATerritoryOfManyCommunesAsForOneOfTwo() {
        String two = "/territories/" + perimeter(List.of("31555", "31069"));
        String many = "/territories/epci:243100518";

        assertThat(statements(many)).isLessThanOrEqualTo(statements(two)).isBetween(1L, MOST);
    }

    @Test
    void asksAsMuchForAPortraitOfManyCommunesAsForOneOfTwo() throws IOException {
        edition(1);
        String two = "/territories/" + perimeter(List.of("38185", "38421")) + "/portrait";
        String many = "/territories/epci:200040715/portrait";

        assertThat(statements(many)).isLessThanOrEqualTo(statements(two)).isBetween(1L, MOST);
        assertThat(statements("/api/v1" + two)).isBetween(1L, MOST);
    }

    @Test
    void asksAsMuchForACommuneWithFiveEditionsAsWithOne() throws IOException {
        String page = "/territories/commune:38185";
        edition(1);
        long one = statements(page);
        for (int number = 2; number <= 5; number++) {
            edition(number);
        }

        assertThat(statements(page)).isEqualTo(one).isBetween(1L, MOST);
        assertThat(statements("/figures/revisions?territory=commune:38185")).isBetween(1L, MOST);
    }

    private void edition(int number) throws IOException {
        editions.load("instructions-produit-le202%d-01-01.csv".formatted(number),
                LoadedEditions.COMMUNES + """
                        38185;2018;Vols avec armes;Infraction;%1$d0;NA;diff;157000;2016;NA;NA
                        38185;2019;Cambriolages de logement;Infraction;%1$d00;NA;diff;157000;2016;80000;2016
                        """.formatted(number));
    }

    /// The first visit may read what is then kept for all; it isn't counted.
    private long statements(String page) {
        assertThat(mvc.get().uri(page).with(As.coordinator())).hasStatusOk();
        return StatementCount.during(() -> assertThat(mvc.get().uri(page).with(As.coordinator())).hasStatusOk());
    }

    private Contract following(int objectives) {
        Contract contract = fixtures.draft("Suivi de " + objectives + " objectifs");
        for (int i = 0; i < objectives; i++) {
            Objective objective = fixtures.objective(contract, "Objectif " + i);
            List.of("R05", "R12", "E01", "C01").forEach(definition -> rows.insert(new Tracked(UUID.randomUUID(),
                    contract.id(), objective.id(), null, definition, null, null, null, null, null, 0)));
        }
        return contract;
    }

    private String perimeter(List<String> communes) {
        return perimeters.create("Deux communes comptées", Perimeter.Kind.COMMUNES, communes, "",
                LocalDate.of(2024, 1, 1), null).ref().toString();
    }
}
