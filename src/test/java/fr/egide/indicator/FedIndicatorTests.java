package fr.egide.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import fr.egide.localseries.LocalBreaks;
import fr.egide.localseries.LocalReadings;
import fr.egide.localseries.LocalSeriesFixtures;
import fr.egide.localseries.LocalSource;
import fr.egide.partner.Organisation;
import fr.egide.statistics.Evolution;
import fr.egide.web.Refusal;
import fr.egide.web.observation.ObservedState;
import fr.egide.web.observation.TypedValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@EgideTest
@Import({LocalSeriesFixtures.class, ContractFixtures.class})
class FedIndicatorTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    LocalSeriesFixtures series;
    @Autowired
    ContractFixtures contracts;
    @Autowired
    Tracking tracking;
    @Autowired
    Feeding feeding;
    @Autowired
    Observations observations;
    @Autowired
    Figures figures;
    @Autowired
    LocalReadings readings;
    @Autowired
    LocalBreaks breaks;

    Contract contract;
    Organisation landlord;
    LocalSource source;
    UUID calls;

    @BeforeEach
    void someContractThatFollowsCallsByMonthAndASeriesOfThem() {
        contract = contracts.draft("Contrat nourri");
        landlord = series.producer("Bailleur qui nourrit");
        source = series.monthly("Appels comptés", landlord.id());
        As.signIn(As.COORDINATOR);
        calls = tracking.follow(contract, "R13", null, null, Tracking.Aim.NONE).id();
    }

    @AfterEach
    void signOut() {
        As.signOut();
    }

    @Test
    void writesToTheSeriesWhatIsTypedInTheGrid() {
        feed();
        assertThat(post("/contracts/" + contract.id() + "/entry", As.coordinator(), "period", "M", "until",
                "2025-03-01", "asOf", "0", calls + ":2025-01-01", "12", calls + ":2025-02-01", "3"))
                .hasStatus3xxRedirection();

        assertThat(readings.byPeriod(source.id()).values()).extracting(one -> one.typed().text())
                .containsExactly("12", "3");
        assertThat(page("/entry?period=M&until=2025-03-01", As.coordinator())).hasStatusOk().bodyText()
                .contains("value=\"12\"", "value=\"3\"");
        assertThat(post("/contracts/" + contract.id() + "/entry", As.coordinator(), "period", "M", "until",
                "2023-12-01", "asOf", "0", calls + ":2023-12-01", "12")).hasStatus(422).bodyText()
                .contains("en dehors de ce que couvre la série");
    }

    @Test
    void withholdsSmallCountsInTheDashboardThatAllRead() {
        feed();
        series.give(source, "2025-01-01", "12", "3");
        signIn();

        assertThat(figure().points()).extracting(Point::state).containsExactly(ObservedState.MEASURED,
                ObservedState.WITHHELD);
        assertThat(figure().points().getLast().basis()).isNull();
        RequestPostProcessor reader = As.role(Role.READER, new Scope.Contract(contract.id()));
        assertThat(page("/indicators/" + calls, reader)).hasStatusOk().bodyText().contains("non diffusé")
                .doesNotContain(">3</td>");
        assertThat(body(page("/entry/observations.csv", As.coordinator()))).contains(";3\r");
        assertThat(body(page("/entry/observations.csv", reader))).contains("ndiff").doesNotContain(";3\r", ";3\n");
    }

    @Test
    void isTypedOnlyByThoseWhoGiveTheSeries() {
        feed();
        RequestPostProcessor group = As.role(Role.FOLLOW_UP_GROUP, new Scope.Contract(contract.id()));
        assertThat(post("/contracts/" + contract.id() + "/indicators/" + calls + "/observations", group, "period",
                "2025-01-01", "value", "12")).hasStatus(403);
        assertThat(page("/entry?period=M", group)).hasStatusOk().bodyText().doesNotContain(calls + ":");
        assertThat(readings.history(source.id())).isEmpty();
    }

    @Test
    void comparesNothingAcrossABreakOfTheSeries() {
        tracking.change(contract, figures.tracked(contract.id(), calls), 1, new Tracking.Aim(
                BigDecimal.valueOf(40), LocalDate.of(2024, 1, 1), BigDecimal.TEN, null, null));
        feed();
        series.give(source, "2024-01-01",
                IntStream.range(0, 14).mapToObj(month -> month < 12 ? "40" : "10").toArray(String[]::new));
        signIn();
        assertThat(figure().evolution()).isEqualTo(Evolution.IMPROVEMENT);
        assertThat(figure().progress()).isEqualTo(1);

        breaks.mark(source, LocalDate.of(2025, 1, 1), "Nouveau standard");
        assertThat(figure().evolution()).isEqualTo(Evolution.NOTHING_CAN_BE_SAID);
        assertThat(figure().progress()).isNull();
        assertThat(figure().points()).filteredOn(Point::startsAnew).extracting(Point::period)
                .containsExactly(LocalDate.of(2025, 1, 1));
        assertThat(page("/indicators/" + calls, As.coordinator())).bodyText()
                .contains("Une rupture de la série locale sépare", "non calculé, une rupture");
    }

    @Test
    void handsOverWhatWasTypedInTheContractWithItsHistory() {
        enter("2025-01-01", "12");
        enter("2025-01-01", "13");
        enter("2025-02-01", "nf");
        feed();

        assertThat(observations.stamps(contract.id())).isEmpty();
        assertThat(readings.history(source.id())).extracting(one -> one.typed().text()).containsExactly("nf", "13",
                "12");
        assertThat(observations.history(calls)).extracting(one -> one.typed().text()).containsExactly("nf", "13",
                "12");
    }

    @Test
    void keepsBothWhereTheSeriesHoldsThePeriodAlready() {
        enter("2025-01-01", "12");
        series.give(source, "2025-01-01", "14");
        signIn();

        assertThatThrownBy(this::feed).isInstanceOf(Refusal.class).hasMessageContaining("LOC-020");
        assertThat(observations.history(calls)).extracting(one -> one.typed().text()).containsExactly("12");
        assertThat(readings.history(source.id())).extracting(one -> one.typed().text()).containsExactly("14");
    }

    @Test
    void refusesASeriesCountedOtherwise() {
        UUID rate = tracking.follow(contract, "R12", null, null, Tracking.Aim.NONE).id();
        assertThatThrownBy(() -> feeding.feed(contract, figures.tracked(contract.id(), rate), source.id()))
                .isInstanceOf(Refusal.class).hasMessageContaining("IND-016");
        assertThat(page("/indicators/" + rate + "/feeding", As.coordinator())).hasStatusOk().bodyText()
                .contains("Aucune série locale ne peut nourrir");
        assertThat(post("/contracts/" + contract.id() + "/indicators/" + calls + "/feeding", As.coordinator(),
                "source", source.id().toString())).hasStatus3xxRedirection();
        assertThat(page("/indicators/" + calls, As.coordinator())).bodyText().contains("Appels comptés",
                "/local-series/" + source.id());
    }

    @Test
    void refusesASeriesOfOtherCommunes() {
        LocalSource elsewhere = series.elsewhere("Appels d’ailleurs", landlord.id());

        assertThatThrownBy(() -> feeding.feed(contract, figures.tracked(contract.id(), calls), elsewhere.id()))
                .isInstanceOf(Refusal.class).hasMessageContaining("IND-017");
        assertThat(page("/indicators/" + calls + "/feeding", As.coordinator())).bodyText().contains("Appels comptés")
                .doesNotContain("Appels d’ailleurs");
    }

    @Test
    void keepsTheSeriesThatAnIndicatorReads() {
        feed();
        assertThat(post("/local-series/" + source.id() + "/remove", As.coordinator())).hasStatus3xxRedirection();
        assertThat(readings.byPeriod(source.id())).isEmpty();
        assertThat(page("/indicators/" + calls, As.coordinator())).hasStatusOk().bodyText().contains("Appels comptés");
    }

    private void feed() {
        feeding.feed(contract, figures.tracked(contract.id(), calls), source.id());
    }

    private void enter(String period, String typed) {
        observations.enter(calls, LocalDate.parse(period), TypedValue.parse(typed, 1));
    }

    private void signIn() {
        As.signIn(As.COORDINATOR);
    }

    private Figure figure() {
        return figures.get(contract, calls);
    }

    private MvcTestResult page(String path, RequestPostProcessor who) {
        return mvc.get().uri("/contracts/" + contract.id() + path).with(who).exchange();
    }

    private MvcTestResult post(String uri, RequestPostProcessor who, String... namesAndValues) {
        var request = mvc.post().uri(uri).with(who).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
