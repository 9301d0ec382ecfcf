package fr.egide.diagnosis.portrait;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.diagnosis.portrait.WithheldEstimate.Outcome;
import fr.egide.recordedcrime.LoadedEditions;
import fr.egide.recordedcrime.State;
import fr.egide.territory.Perimeter;
import fr.egide.territory.Perimeters;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

import static org.assertj.core.api.Assertions.assertThat;

/// From near, communes are shown as they are recorded and smoothed; what is withheld is estimated for three together or more,
/// and only from published totals.
@EgideTest
@Import(LoadedEditions.class)
class CloseUpTests {

    private static final String HEADER = LoadedEditions.COMMUNES.replace("\n",
            ";complement_info_nombre;complement_info_taux\n");
    private static final String ARMED = "%1$s;2019;Vols avec armes;Infraction;%2$s;NA;%3$s;%4$d;2016;NA;NA;%5$s;%5$s\n";

    @Autowired
    LoadedEditions loaded;
    @Autowired
    Portraits portraits;
    @Autowired
    CloseUps closeUps;
    @Autowired
    Territories territories;
    @Autowired
    Perimeters perimeters;
    @Autowired
    MockMvcTester mvc;

    @AfterEach
    void forgetsWhatItLoaded() {
        loaded.forget();
    }

    @Test
    void keepsTheFourStatesApartAndSmoothsWhatIsPublishedAlone() throws IOException {
        Territory territory = perimeter(lozere().subList(0, 15));
        load(lozere().subList(0, 12), lozere().subList(12, 14), "NA");
        CommuneRates rates = Objects.requireNonNull(near(territory).rates());

        assertThat(rates.rows()).extracting(CommuneRates.Row::state).containsSubsequence(State.PUBLISHED,
                State.WITHHELD, State.ABSENT);
        assertThat(rates.rows()).filteredOn(row -> row.state() != State.PUBLISHED)
                .allSatisfy(row -> assertThat(row.smoothed()).isNull());
        assertThat(rates.rows()).filteredOn(row -> row.state() == State.PUBLISHED).allSatisfy(row -> assertThat(
                Objects.requireNonNull(row.smoothed()).ownWeight()).isBetween(0.0, 1.0));
    }

    @Test
    void smoothsNothingWhereFewerThanTenCommunesArePublished() throws IOException {
        Territory territory = perimeter(lozere().subList(0, 15));
        load(lozere().subList(0, 5), lozere().subList(5, 15), "NA");

        assertThat(Objects.requireNonNull(near(territory).rates()).law()).isNull();
        assertThat(page(territory)).hasStatusOk().bodyText()
                .contains("Aucun taux lissé", "Pas de carte", "non diffusé").doesNotContain("NaN");
    }

    @Test
    void estimatesTheWithheldCommunesTogetherFromTheMeanThatTheProducerPrints() throws IOException {
        Territory territory = perimeter(lozere().subList(0, 15));
        load(lozere().subList(0, 11), lozere().subList(11, 21), "3");
        WithheldEstimate estimate = near(territory).withheld();

        assertThat(estimate.outcome()).isEqualTo(Outcome.FROM_MEAN);
        assertThat(estimate.communes()).isEqualTo(4);
        assertThat(Objects.requireNonNull(estimate.facts()).expected()).isBetween(6.0, 18.0);
        assertThat(estimate.facts().interval().lower()).isLessThan(estimate.facts().expected());
        assertThat(near(territory).withheld()).isEqualTo(estimate);
    }

    @Test
    void estimatesNothingOfOneOrTwoCommunesNorWithoutAPublishedTotal() throws IOException {
        load(lozere().subList(0, 11), lozere().subList(11, 21), "3");
        assertThat(near(perimeter(lozere().subList(0, 13))).withheld().outcome()).isEqualTo(Outcome.TOO_FEW);
        loaded.forget();
        load(lozere().subList(0, 11), lozere().subList(11, 21), "NA");
        assertThat(near(perimeter(lozere().subList(0, 15))).withheld().outcome()).isEqualTo(Outcome.NO_TOTAL);
    }

    @Test
    void takesTheTotalOfTheDepartementOfTheSamePublicationAlone() throws IOException {
        List<String> all = lozere();
        Territory territory = perimeter(all.subList(0, 15));
        String departement = LoadedEditions.DEPARTEMENTS
                + "48;2019;Vols avec armes;Infraction;500;NA;76000;2016;NA;NA\n";
        loaded.load("communes-a.csv", LocalDate.of(2024, 1, 30), rows(all.subList(0, 11), all.subList(11, all.size()),
                "NA"));
        loaded.load("departements-b.csv", LocalDate.of(2024, 7, 30), departement);
        assertThat(near(territory).withheld().outcome()).isEqualTo(Outcome.NO_TOTAL);
        loaded.load("departements-a.csv", LocalDate.of(2024, 1, 30), departement + "\n");

        assertThat(near(territory).withheld().outcome()).isEqualTo(Outcome.FROM_DIFFERENCE);
        assertThat(page(territory)).hasStatusOk().bodyText().contains("estimation", "dans une même publication");
    }

    @Test
    void saysAPerimeterWithheldInFullWithoutAnyNumber() throws IOException {
        Territory territory = perimeter(lozere().subList(0, 3));
        load(List.of(), lozere().subList(0, 3), "NA");

        assertThat(page(territory)).hasStatusOk().bodyText().contains("on ne peut rien dire", "3 non diffusées")
                .doesNotContain("NaN", "Infinity", "∞");
    }

    private CloseUp near(Territory territory) {
        return closeUps.of(portraits.of(territory, new Period(2019, 2019)), null).orElseThrow();
    }

    private List<String> lozere() {
        return territories.get(TerritoryRef.departement("48")).communes();
    }

    private Territory perimeter(List<String> communes) {
        return territories.get(perimeters.create("Périmètre vu de près", Perimeter.Kind.COMMUNES, communes, "",
                LocalDate.of(2024, 1, 1), null).ref());
    }

    private void load(List<String> published, List<String> withheld, String mean) throws IOException {
        loaded.load("lozere.csv", rows(published, withheld, mean));
    }

    private static String rows(List<String> published, List<String> withheld, String mean) {
        StringBuilder rows = new StringBuilder(HEADER);
        IntStream.range(0, published.size()).forEach(i -> rows.append(
                ARMED.formatted(published.get(i), 6 + 7 * (i % 4), "diff", 1_000 + 200 * i, "NA")));
        withheld.forEach(commune -> rows.append(ARMED.formatted(commune, "NA", "ndiff", 500, mean)));
        return rows.toString();
    }

    private MvcTestResult page(Territory territory) {
        return mvc.get().uri("/territories/" + territory.ref() + "/portrait").with(As.coordinator()).exchange();
    }
}
