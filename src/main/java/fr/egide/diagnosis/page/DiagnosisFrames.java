package fr.egide.diagnosis.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.account.Permission;
import fr.egide.diagnosis.Breadth;
import fr.egide.diagnosis.Candidate;
import fr.egide.diagnosis.Criterion;
import fr.egide.diagnosis.Diagnosis;
import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.diagnosis.DiagnosisDocument;
import fr.egide.diagnosis.DiagnosisDocuments;
import fr.egide.diagnosis.DiagnosisState;
import fr.egide.diagnosis.Elapsed;
import fr.egide.diagnosis.PriorityRanking;
import fr.egide.diagnosis.Shortcoming;
import fr.egide.diagnosis.Shortcomings;
import fr.egide.diagnosis.writing.RemedialVersions;

/// What all tabs of a diagnosis show.
@Component
class DiagnosisFrames {

    private final DiagnosisDirectory diagnoses;
    private final DiagnosisDocuments documents;
    private final RemedialVersions remedies;
    private final Clock clock;

    DiagnosisFrames(DiagnosisDirectory diagnoses, DiagnosisDocuments documents, RemedialVersions remedies,
            Clock clock) {
        this.diagnoses = diagnoses;
        this.documents = documents;
        this.remedies = remedies;
        this.clock = clock;
    }

    /// A diagnosis, what is computed from it, and what the visitor may do with it.
    ///
    /// @param mayWrite while it is a draft
    /// @param decides while it waits for a decision
    /// @param writes whether the visitor is one of its writers, whatever its state
    /// @param remedy the version that takes up this rejected one
    record Page(DiagnosisDocument document, List<Shortcoming> lacks, List<PriorityRanking.Ranked> ranking,
            List<Candidate> candidates, Breadth breadth, @Nullable Elapsed elapsed, boolean mayWrite, boolean decides,
            boolean writes, @Nullable UUID remedy) {

        public Diagnosis diagnosis() {
            return document.diagnosis();
        }

        public Criterion[] criteria() {
            return Criterion.values();
        }

        public List<Shortcoming> blocking() {
            return lacks.stream().filter(Shortcoming::isBlocking).toList();
        }

        public List<Shortcoming> lacksOf(String section) {
            return lacks.stream().filter(lack -> lack.section().equals(section)).toList();
        }

        public Optional<PriorityRanking.Ranked> rankOf(UUID finding) {
            return ranking.stream().filter(ranked -> ranked.finding().id().equals(finding)).findFirst();
        }

        public boolean isSubmitted() {
            return diagnosis().state() == DiagnosisState.SUBMITTED;
        }

        public boolean isRejected() {
            return diagnosis().state() == DiagnosisState.REJECTED;
        }
    }

    Page of(Diagnosis diagnosis) {
        DiagnosisDocument document = documents.of(diagnosis);
        LocalDate today = LocalDate.now(clock);
        boolean writes = diagnoses.may(Permission.WRITE_DIAGNOSIS, diagnosis);
        return new Page(document, Shortcomings.of(document, today),
                PriorityRanking.of(document.findings(), document.diagnosis()), Candidate.of(document),
                Breadth.of(document.preparation()), Elapsed.of(document.diagnosis(), today).orElse(null),
                writes && diagnosis.state() == DiagnosisState.DRAFT,
                diagnosis.state() == DiagnosisState.SUBMITTED
                        && diagnoses.may(Permission.DECIDE_DIAGNOSIS, diagnosis),
                writes, remedies.of(diagnosis.id()).orElse(null));
    }
}
