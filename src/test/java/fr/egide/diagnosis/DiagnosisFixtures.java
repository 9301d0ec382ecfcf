package fr.egide.diagnosis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.egide.As;
import fr.egide.diagnosis.writing.DiagnosisCreation;
import fr.egide.diagnosis.writing.DiagnosisForm;
import fr.egide.diagnosis.writing.DiagnosisWriter;
import fr.egide.diagnosis.writing.Forms;
import fr.egide.diagnosis.writing.Outcome;

/// Small diagnoses for tests, written as the coordinator would.
@Component
public class DiagnosisFixtures {

    private final DiagnosisCreation creation;
    private final DiagnosisDirectory diagnoses;
    private final DiagnosisWriter writer;

    DiagnosisFixtures(DiagnosisCreation creation, DiagnosisDirectory diagnoses, DiagnosisWriter writer) {
        this.creation = creation;
        this.diagnoses = diagnoses;
        this.writer = writer;
    }

    static Diagnosis weighted(int gravity, int frequency, int trend, int feeling, int capacity) {
        return new Diagnosis(new UUID(1, 0), "Diagnostic", "commune:31555", "Toulouse", List.of("31"),
                LocalDate.of(2021, 1, 1), LocalDate.of(2023, 12, 31), "SERVICES", null, null, null, null, null, null,
                null, null, gravity, frequency, trend, feeling, capacity, DiagnosisState.DRAFT, 1, null, 0);
    }

    public Diagnosis draft(String title) {
        return As.call(() -> creation.create(
                new DiagnosisForm("commune:31555", null, title, "2021-01-01", "2023-12-31", "SERVICES",
                        "2024-01-08")));
    }

    /// Writes each of the mandatory parts but those left out.
    public void write(Diagnosis diagnosis, List<String> sections) {
        diagnoses.list(SectionText.class, diagnosis.id()).stream()
                .filter(section -> sections.contains(section.section()))
                .forEach(section -> As.call(() -> writer.change(PartKind.SECTION, diagnosis.id(), section.id(),
                        section.version(), Forms.fields(PartKind.SECTION),
                        java.util.Map.of("text", List.of("Ce qui est écrit de " + section.section())))));
    }

    public UUID add(PartKind kind, Diagnosis diagnosis, @org.jspecify.annotations.Nullable UUID finding,
            java.util.Map<String, List<String>> typed) {
        Outcome outcome = As.call(() -> writer.add(kind, diagnosis.id(), finding, typed));
        return ((Outcome.Saved) outcome).part().id();
    }
}
