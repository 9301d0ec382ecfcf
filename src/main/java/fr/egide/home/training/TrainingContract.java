package fr.egide.home.training;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.ActingAs;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractState;
import fr.egide.contract.editing.Editor;
import fr.egide.contract.editing.RestingDiagnoses;
import fr.egide.diagnosis.DiagnosisDirectory;

/// A contract that has lived three years on the fictitious agglomeration: its past is played day after day, so that its
/// history, its editions and its figures bear the dates they would.
@Component
@ConditionalOnProperty(name = "egide.training", havingValue = "true")
class TrainingContract {

    static final String COORDINATOR = "coordination";

    private static final int MONTHS = 33;
    private static final int MONTHS_OF_DRAFT = 2;
    private static final String PARTNER = "passerelles";

    private final Editor editor;
    private final ContractDirectory contracts;
    private final TrainingPartners partners;
    private final TrainingFigures figures;
    private final TrainingFollowUp followUp;
    private final TrainingCouncils councils;
    private final TrainingDiagnosis diagnosis;
    private final DiagnosisDirectory diagnoses;
    private final RestingDiagnoses resting;
    private final TrainingOption option;
    private final TrainingClock clock;
    private final ActingAs acting;

    TrainingContract(Editor editor, ContractDirectory contracts, TrainingPartners partners, TrainingFigures figures,
            TrainingFollowUp followUp, TrainingCouncils councils, TrainingDiagnosis diagnosis,
            DiagnosisDirectory diagnoses,
            RestingDiagnoses resting, TrainingOption option, TrainingClock clock, ActingAs acting) {
        this.editor = editor;
        this.contracts = contracts;
        this.partners = partners;
        this.figures = figures;
        this.followUp = followUp;
        this.councils = councils;
        this.diagnosis = diagnosis;
        this.diagnoses = diagnoses;
        this.resting = resting;
        this.option = option;
        this.clock = clock;
        this.acting = acting;
    }

    /// @param partner the association that the partner's account works for
    /// @param diagnoses versions of the diagnosis it rests on
    /// @param departemental council of the département, whose secretariat the coordinator holds
    record Made(UUID contract, UUID partner, List<UUID> diagnoses, UUID departemental) {}

    @Transactional
    public Made make() {
        LocalDate today = LocalDate.now(clock);
        LocalDate start = today.minusMonths(MONTHS).withDayOfMonth(1);
        Map<String, UUID> known = new HashMap<>();
        clock.on(start.minusMonths(MONTHS_OF_DRAFT),
                () -> acting.run(COORDINATOR, () -> known.putAll(partners.make(start))));
        List<UUID> versions = diagnosis.make(start.minusMonths(MONTHS_OF_DRAFT));
        Contract draft = draft(start, Objects.requireNonNull(known.get("town")));
        TrainingObjects objects = new TrainingObjects(editor, contracts, draft, known);
        Agenda agenda = new Agenda();
        agenda.note(start, COORDINATOR, () -> sign(contracts.get(draft.id())));
        clock.on(start.minusMonths(MONTHS_OF_DRAFT), () -> acting.run(COORDINATOR, () -> {
            editor.insert(draft);
            new TrainingPlan(objects).write();
            resting.choose(draft, diagnoses.get(versions.getLast()));
            resting.takeFindings(draft);
            option.note(draft);
            new TrainingLife(objects, start, agenda).note();
            figures.note(draft, objects, agenda);
            followUp.note(draft, objects, agenda);
        }));
        TrainingCouncils.Keys keys = councils.note(draft.id(), objects, agenda);
        agenda.play(today, clock, acting);
        return new Made(draft.id(), Objects.requireNonNull(known.get(PARTNER)), versions,
                keys.get("cdpd"));
    }

    private static Contract draft(LocalDate start, UUID coordinator) {
        return new Contract(UUID.randomUUID(), "CLS_1999", "Contrat local de sécurité du Val-de-Brume",
                "epci:" + TrainingDepartement.AGGLOMERATION, "Agglomération du Val-de-Brume (fictive)",
                List.of(TrainingDepartement.CODE), start, start.plusYears(3).minusDays(1), coordinator, "Coordonnateur",
                ContractState.DRAFT, null, 0);
    }

    private void sign(Contract draft) {
        editor.save(draft, new Contract(draft.id(), draft.kind(), draft.title(), draft.territory(),
                draft.territoryName(), draft.departements(), draft.startsOn(), draft.endsOn(), draft.coordinator(),
                draft.coordinatorFunction(), ContractState.SIGNED, draft.startsOn(), draft.version()));
    }
}
