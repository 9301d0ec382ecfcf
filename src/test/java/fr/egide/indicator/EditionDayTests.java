package fr.egide.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.egide.As;
import fr.egide.EgideTest;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.BudgetLine;
import fr.egide.contract.Commitment;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractFixtures;
import fr.egide.contract.Milestone;
import fr.egide.contract.Objective;
import fr.egide.partner.Organisations;
import fr.egide.web.observation.TypedValue;

import static org.assertj.core.api.Assertions.assertThat;

/// An edition holds what is known now of the periods over on its last day, and nothing of later ones.
@EgideTest
@Import(ContractFixtures.class)
class EditionDayTests {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @Autowired
    ContractFixtures fixtures;
    @Autowired
    Dashboards dashboards;
    @Autowired
    Tracking tracking;
    @Autowired
    Observations observations;
    @Autowired
    Confidences confidences;
    @Autowired
    Organisations organisations;
    @Autowired
    JdbcAggregateTemplate rows;
    @Autowired
    JdbcClient jdbc;

    Contract contract;
    Objective objective;
    ActionSheet action;
    UUID town;

    @BeforeEach
    void aContractWithOneAction() {
        contract = fixtures.draft("Contrat des jours d’édition");
        objective = fixtures.objective(contract, "Des halls tranquilles");
        action = fixtures.action(contract, objective, "Médiation de soirée");
        town = organisations.findOrCreate("Ville des jours d’édition", "LOCAL_AUTHORITY", "MUNICIPAL", null).id();
    }

    @Test
    void leavesOutAPeriodThatIsNotOver() {
        Tracked quarter = follow("E03");
        enter(quarter, "2024-10-01", "4");
        enter(quarter, "2025-01-01", "9");

        assertThat(figure(DAY).last()).isEqualTo("4");
        assertThat(figure(LocalDate.of(2025, 1, 31)).last()).isEqualTo("4");
        assertThat(figure(LocalDate.of(2025, 3, 31)).last()).isEqualTo("9");
        assertThat(figure(LocalDate.of(2024, 12, 30)).last()).isEmpty();
    }

    @Test
    void computesWhatComputesItselfAsOfItsLastDay() {
        follow("E02");
        milestone("2024-06-30", "2024-06-15");
        milestone("2024-09-30", "2025-02-01");
        milestone("2025-06-30", null);

        FigureView then = figure(DAY);
        assertThat(then.last()).isEqualTo("50");
        assertThat(then.when()).isEqualTo("au 31 décembre 2024");
        assertThat(then.provenance()).contains("Étapes échues : 2 ; atteintes à temps : 1 (au 31 décembre 2024).");
    }

    @Test
    void readsTheStatusOfAnActionInTheHistory() {
        follow("E01");
        changed("2024-03-01T10:00:00Z", 1, "status", "\"PLANNED\"");
        changed("2025-03-01T10:00:00Z", 2, "status", "\"STARTED\"");

        assertThat(figure(DAY).last()).isEqualTo("0");
        assertThat(figure(LocalDate.of(2025, 3, 31)).last()).isEqualTo("100");
    }

    @Test
    void addsUpTheMoneyOfItsLastDay() {
        BudgetLine line = rows.insert(new BudgetLine(UUID.randomUUID(), contract.id(), action.id(), town, 2024,
                new BigDecimal("1000"), null, null, new BigDecimal("700"), null, null, null, 0));
        changed(line.id(), "2024-03-01T10:00:00Z", 1, "planned", "1000");
        changed(line.id(), "2025-03-01T10:00:00Z", 2, "paid", "700");

        assertThat(dashboards.of(contract, DAY).means().paid()).isEqualTo("—");
        assertThat(dashboards.of(contract).means().paid()).isEqualTo("700\u00a0€");
    }

    @Test
    void showsTheWeatherStatedByThen() {
        As.call(() -> {
            confidences.state(contract.id(), objective.id(), Weather.SUN, "Tout va bien");
            return null;
        });
        assertThat(dashboards.of(contract).objectives().getFirst().weather()).isEqualTo("SUN");
        assertThat(dashboards.of(contract, DAY).objectives().getFirst().weather()).isEqualTo("UNKNOWN");

        jdbc.sql("UPDATE indicator.confidence SET stated_on = :day WHERE contract = :id").param("day", DAY)
                .param("id", contract.id()).update();
        assertThat(dashboards.of(contract, DAY).objectives().getFirst().weather()).isEqualTo("SUN");
    }

    @Test
    void listsWhatWasLateThenAndWhomToAsk() {
        milestone("2024-09-30", "2025-02-01");
        rows.insert(new Commitment(UUID.randomUUID(), contract.id(), null, "LOCAL", town, "Pourvoir deux postes",
                BigDecimal.TWO, "postes", LocalDate.of(2024, 11, 30), BigDecimal.TWO, LocalDate.of(2025, 4, 1), null,
                0));

        List<Overdue> late = dashboards.of(contract, DAY).overdue();
        assertThat(late).extracting(Overdue::title).containsExactly("Une étape", "Pourvoir deux postes");
        assertThat(late.getLast().who()).isEqualTo("Ville des jours d’édition");
        assertThat(dashboards.of(contract).overdue()).isEmpty();
    }

    private FigureView figure(LocalDate day) {
        return dashboards.of(contract, day).figures().getFirst();
    }

    private Tracked follow(String definition) {
        return As.call(() -> tracking.follow(contract, definition, objective.id(), null, Tracking.Aim.NONE));
    }

    private void enter(Tracked tracked, String period, String value) {
        As.call(() -> {
            observations.enter(tracked.id(), LocalDate.parse(period), TypedValue.parse(value, 1));
            return null;
        });
    }

    private void milestone(String planned, String actual) {
        rows.insert(new Milestone(UUID.randomUUID(), contract.id(), action.id(), 1, "Une étape",
                LocalDate.parse(planned), actual == null ? null : LocalDate.parse(actual), 0));
    }

    private void changed(String at, int version, String field, String after) {
        changed(action.id(), at, version, field, after);
    }

    private void changed(UUID object, String at, int version, String field, String after) {
        jdbc.sql(
                """
                INSERT INTO contract.field_change (contract, kind, object, version, at, actor, field, before, after)
                VALUES (:contract, 'ACTION', :object, :version, :at::timestamptz, :object, :field, 'null', :after::jsonb)""")
                .param("contract", contract.id()).param("object", object).param("version", version).param("at", at)
                .param("field", field).param("after", after).update();
    }
}
