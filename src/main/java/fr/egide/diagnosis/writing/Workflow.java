package fr.egide.diagnosis.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.Audit;
import fr.egide.diagnosis.Diagnosis;
import fr.egide.diagnosis.DiagnosisDocuments;
import fr.egide.diagnosis.DiagnosisState;
import fr.egide.diagnosis.Shortcoming;
import fr.egide.diagnosis.Shortcomings;
import fr.egide.diagnosis.Step.Move;
import fr.egide.web.Refusal;

/// What can happen to a diagnosis: handed in, taken back, accepted, rejected. A decision freezes it for ever.
@Component
public class Workflow {

    private static final Map<Move, DiagnosisState> FROM = Map.of(Move.SUBMITTED, DiagnosisState.DRAFT, Move.WITHDRAWN,
            DiagnosisState.SUBMITTED, Move.ACCEPTED, DiagnosisState.SUBMITTED, Move.REJECTED,
            DiagnosisState.SUBMITTED);
    private static final Map<Move, DiagnosisState> TO = Map.of(Move.SUBMITTED, DiagnosisState.SUBMITTED,
            Move.WITHDRAWN, DiagnosisState.DRAFT, Move.ACCEPTED, DiagnosisState.ACCEPTED, Move.REJECTED,
            DiagnosisState.REJECTED);

    private final DiagnosisDocuments documents;
    private final DiagnosisWriter writer;
    private final Steps steps;
    private final DiagnosisSeals seals;
    private final Audit audit;
    private final Clock clock;

    Workflow(DiagnosisDocuments documents, DiagnosisWriter writer, Steps steps, DiagnosisSeals seals, Audit audit,
            Clock clock) {
        this.documents = documents;
        this.writer = writer;
        this.steps = steps;
        this.seals = seals;
        this.audit = audit;
        this.clock = clock;
    }

    /// What the diagnosis lacks today.
    public List<Shortcoming> lacks(Diagnosis diagnosis) {
        return Shortcomings.of(documents.of(diagnosis), LocalDate.now(clock));
    }

    /// Hands the diagnosis in: nothing changes while it is examined. The work ends today where its end wasn't said.
    @Transactional
    public void submit(Diagnosis diagnosis) {
        requireMove(diagnosis, Move.SUBMITTED);
        LocalDate today = LocalDate.now(clock);
        move(diagnosis, diagnosis.endedOn() == null ? diagnosis.ended(today) : diagnosis, Move.SUBMITTED, null);
    }

    /// Takes it back, to go on writing.
    @Transactional
    public void withdraw(Diagnosis diagnosis) {
        move(diagnosis, diagnosis, Move.WITHDRAWN, null);
    }

    /// Accepts it, with or without words.
    ///
    /// @throws Refusal 409 `DIA-003` while one of the mandatory parts is empty (CC-04), listed under `parts`
    @Transactional
    public void accept(Diagnosis diagnosis, @Nullable String reason) {
        requireMove(diagnosis, Move.ACCEPTED);
        List<String> missing = lacks(diagnosis).stream().filter(Shortcoming::isBlocking).map(Shortcoming::section)
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.conflict("DIA-003").with("parts", missing);
        }
        decide(diagnosis, Move.ACCEPTED, reason);
    }

    /// Rejects it; a remedial version can then be made of it.
    ///
    /// @throws Refusal 422 `DIA-004` without a reason
    @Transactional
    public void reject(Diagnosis diagnosis, @Nullable String reason) {
        requireMove(diagnosis, Move.REJECTED);
        if (reason == null || reason.isBlank()) {
            throw Refusal.unprocessable("DIA-004");
        }
        decide(diagnosis, Move.REJECTED, reason);
    }

    private void decide(Diagnosis diagnosis, Move move, @Nullable String reason) {
        move(diagnosis, diagnosis, move, reason == null || reason.isBlank() ? null : reason.strip());
        seals.freeze(diagnosis.id());
    }

    /// @throws Refusal 409 `DIA-002` when the diagnosis doesn't stand where this move starts
    private void move(Diagnosis before, Diagnosis diagnosis, Move move, @Nullable String reason) {
        requireMove(before, move);
        writer.move(before, diagnosis.in(java.util.Objects.requireNonNull(TO.get(move))));
        steps.add(diagnosis.id(), move, reason);
        audit.record("DIAGNOSIS_" + move, "DIAGNOSIS", diagnosis.id().toString(), reason == null ? "" : reason);
    }

    private static void requireMove(Diagnosis diagnosis, Move move) {
        if (diagnosis.state() != FROM.get(move)) {
            throw Refusal.conflict("DIA-002");
        }
    }
}
