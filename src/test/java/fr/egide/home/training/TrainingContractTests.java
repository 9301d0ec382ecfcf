package fr.egide.home.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

import fr.egide.As;
import fr.egide.TestDatabase;
import fr.egide.account.ActingAs;
import fr.egide.contract.ActionSheet;
import fr.egide.contract.BudgetLine;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ExaminedOption;
import fr.egide.contract.editing.ExaminedOptions;
import fr.egide.contract.editing.History;
import fr.egide.contract.editing.RestingDiagnoses;
import fr.egide.diagnosis.Diagnosis;
import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.diagnosis.DiagnosisDocument;
import fr.egide.diagnosis.DiagnosisDocuments;
import fr.egide.diagnosis.DiagnosisState;
import fr.egide.diagnosis.Step;
import fr.egide.indicator.FrozenEdition;
import fr.egide.indicator.FrozenEditions;
import fr.egide.indicator.Observation;
import fr.egide.indicator.Observations;
import fr.egide.partner.Organisations;
import fr.egide.web.observation.ObservedState;

import static org.assertj.core.api.Assertions.assertThat;

/// The contract of the training mode has lived: its past is where it should be.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "egide.training=true")
@ContextConfiguration(initializers = TestDatabase.class)
class TrainingContractTests {

    @Autowired
    ContractDirectory contracts;
    @Autowired
    FrozenEditions editions;
    @Autowired
    Observations observations;
    @Autowired
    Organisations organisations;
    @Autowired
    RestingDiagnoses resting;
    @Autowired
    ExaminedOptions options;
    @Autowired
    DiagnosisDirectory diagnoses;
    @Autowired
    DiagnosisDocuments documents;
    @Autowired
    History history;
    @Autowired
    ActingAs acting;
    @Autowired
    TrainingClock clock;

    Contract contract;

    @BeforeEach
    void readAsTheNationalLevel() {
        acting.run("national", () -> contract = contracts.listReadable().stream()
                .filter(one -> one.departements().contains(TrainingDepartement.CODE)).findFirst().orElseThrow());
    }

    @AfterEach
    void signOut() {
        As.signOut();
    }

    @Test
    void restsOnADiagnosisThatWasRejectedAmendedThenAccepted() {
        Diagnosis accepted = resting.of(contract.id()).orElseThrow();
        DiagnosisDocument document = documents.of(accepted);
        Diagnosis rejected = diagnoses.get(Objects.requireNonNull(accepted.remedies()));

        assertThat(accepted.state()).isEqualTo(DiagnosisState.ACCEPTED);
        assertThat(document.findings()).hasSize(6).anyMatch(document::isDisputed);
        assertThat(documents.of(rejected).last(Step.Move.REJECTED).orElseThrow().reason()).contains("sentiment");
        assertThat(document.last(Step.Move.ACCEPTED).orElseThrow().at().atZone(clock.getZone()).toLocalDate())
                .isBefore(contract.startsOn());
        assertThat(resting.origins(contract.id())).hasSameSizeAs(contracts.findings(contract.id())).hasSize(6);
    }

    @Test
    void examinedAnotherPerimeterBeforeItChoseItsAgglomeration() {
        assertThat(options.of(contract.id())).singleElement().satisfies(option -> {
            assertThat(option.outcome()).isEqualTo(ExaminedOption.Outcome.SET_ASIDE);
            assertThat(option.notedOn()).isBefore(contract.startsOn());
            assertThat(option.perimeter().document().figures().options()).hasSizeGreaterThan(2);
            assertThat(option.perimeter().document().sentences()).isNotEmpty();
        });
    }

    @Test
    void isRunBySeveralFundersWhoGrantedPaidAndSpentDifferently() {
        List<BudgetLine> lines = contracts.list(BudgetLine.class, contract.id());

        assertThat(lines.stream().map(BudgetLine::funder).distinct()).hasSizeGreaterThan(6);
        assertThat(lines.stream().map(BudgetLine::year).distinct()).hasSize(3);
        assertThat(lines).anyMatch(line -> line.spent() != null && line.spent().compareTo(line.planned()) > 0)
                .anyMatch(line -> line.spent() != null && line.spent().compareTo(line.planned()) < 0)
                .anyMatch(line -> line.granted() != null && line.paid() == null)
                .anyMatch(line -> line.granted() == null);
    }

    @Test
    void hasActionsInEveryStateOfLifeAndEvaluatedOnes() {
        List<ActionSheet> actions = contracts.actions(contract.id());

        assertThat(actions).hasSize(20);
        assertThat(actions.stream().map(ActionSheet::status).collect(Collectors.toSet())).contains("PLANNED", "STARTED",
                "LATE", "DONE");
        assertThat(actions.stream().map(ActionSheet::conclusion).filter(Objects::nonNull).collect(Collectors.toSet()))
                .contains("EFFECTIVE", "PARTIAL", "INSUFFICIENT");
    }

    @Test
    void remembersWhatAnActionWasTwoYearsAgo() {
        ActionSheet charter = contracts.actions(contract.id()).stream()
                .filter(action -> action.title().startsWith("Charte")).findFirst().orElseThrow();
        LocalDate then = contract.startsOn().plusMonths(7);

        assertThat(charter.status()).isEqualTo("DONE");
        assertThat(history.at(charter.id(), then.atStartOfDay(clock.getZone()).toInstant()).orElseThrow().get("status")
                .asString()).isEqualTo("STARTED");
    }

    @Test
    void frozeTwoEditionsOnTheDayTheFollowUpGroupMetWithWhatItSaidThen() {
        List<FrozenEdition> frozen = editions.list(contract.id());

        assertThat(frozen).extracting(FrozenEdition::number).containsExactly(2, 1);
        assertThat(frozen).extracting(FrozenEdition::frozenOn).containsExactly(
                contract.startsOn().plusMonths(24).plusDays(19), contract.startsOn().plusMonths(12).plusDays(19));
        assertThat(frozen.getLast().dashboard().objectives().get(1).weather()).isEqualTo("CLOUDY");
        assertThat(frozen.getFirst().dashboard().objectives().get(1).weather()).isEqualTo("STORM");
    }

    @Test
    void holdsObservationsInTheFourStatesTypedWhenTheirPeriodWasOver() {
        List<Observation> all = observations.current(contract.id()).values().stream().flatMap(List::stream).toList();

        assertThat(all.stream().map(Observation::state).collect(Collectors.toSet()))
                .isEqualTo(Set.of(ObservedState.values()));
        assertThat(all).allMatch(one -> one.at().atZone(clock.getZone()).toLocalDate().isAfter(one.period()));
        assertThat(all).anyMatch(one -> one.provenance().startsWith("Partenaire"));
    }

    @Test
    void namesOnlyFictitiousOrganisations() {
        Set<String> names = contracts.list(BudgetLine.class, contract.id()).stream()
                .map(line -> organisations.find(line.funder()).orElseThrow().name()).collect(Collectors.toSet());

        assertThat(names).allMatch(name -> name.matches(".*\\(ficti(f|ve)\\)"));
    }
}
