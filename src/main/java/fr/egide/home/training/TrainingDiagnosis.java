package fr.egide.home.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import fr.egide.account.ActingAs;
import fr.egide.diagnosis.Diagnosis;
import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.diagnosis.Finding;
import fr.egide.diagnosis.PartKind;
import fr.egide.diagnosis.SectionText;
import fr.egide.diagnosis.Source;
import fr.egide.diagnosis.writing.DiagnosisCreation;
import fr.egide.diagnosis.writing.DiagnosisForm;
import fr.egide.diagnosis.writing.DiagnosisWriter;
import fr.egide.diagnosis.writing.Field;
import fr.egide.diagnosis.writing.Forms;
import fr.egide.diagnosis.writing.Outcome;
import fr.egide.diagnosis.writing.RemedialVersions;
import fr.egide.diagnosis.writing.Workflow;

import static fr.egide.home.training.TrainingData.cell;

/// The diagnosis that the training contract rests on: written, rejected, amended and accepted in the year before.
/// Findings and sources are named in its tables by their numbers.
@Component
@ConditionalOnProperty(name = "egide.training", havingValue = "true")
class TrainingDiagnosis {

    private static final int MONTHS = 12;
    private static final int YEARS_COVERED = 3;
    private static final Map<String, PartKind> TABLES = Map.of("sources", PartKind.SOURCE, "findings",
            PartKind.FINDING, "viewpoints", PartKind.VIEWPOINT, "responses", PartKind.RESPONSE, "events",
            PartKind.EVENT, "preparation", PartKind.PREPARATION, "topics", PartKind.TOPIC);
    private static final List<String> ORDER = List.of("sources", "findings", "viewpoints", "responses", "events",
            "preparation", "topics");

    private final DiagnosisCreation creation;
    private final DiagnosisDirectory diagnoses;
    private final DiagnosisWriter writer;
    private final Workflow workflow;
    private final RemedialVersions remedies;
    private final TrainingClock clock;
    private final ActingAs acting;

    TrainingDiagnosis(DiagnosisCreation creation, DiagnosisDirectory diagnoses, DiagnosisWriter writer,
            Workflow workflow, RemedialVersions remedies, TrainingClock clock, ActingAs acting) {
        this.creation = creation;
        this.diagnoses = diagnoses;
        this.writer = writer;
        this.workflow = workflow;
        this.remedies = remedies;
        this.clock = clock;
        this.acting = acting;
    }

    /// Plays it.
    ///
    /// @param start first day of the contract
    /// @return the versions, the accepted one last
    List<UUID> make(LocalDate start) {
        LocalDate opened = start.minusMonths(MONTHS);
        List<UUID> versions = new ArrayList<>();
        Agenda agenda = new Agenda();
        agenda.note(opened, TrainingContract.COORDINATOR, () -> versions.add(open(opened).id()));
        TrainingData.table("diagnosis-moves").forEach(line -> agenda.note(day(opened, line), cell(line, "account"),
                () -> move(line, versions)));
        TrainingData.table("diagnosis-sections").forEach(line -> agenda.note(day(opened, line),
                TrainingContract.COORDINATOR, () -> write(versions.getLast(), line)));
        ORDER.forEach(table -> TrainingData.table("diagnosis-" + table).forEach(line -> agenda.note(day(opened, line),
                TrainingContract.COORDINATOR, () -> add(versions.getLast(), table, line, opened))));
        agenda.play(start, clock, acting);
        return versions;
    }

    private static LocalDate day(LocalDate opened, Map<String, String> line) {
        return TrainingData.day(opened, cell(line, "on"));
    }

    private Diagnosis open(LocalDate opened) {
        LocalDate from = opened.minusYears(YEARS_COVERED).withDayOfYear(1);
        Diagnosis made = creation.create(new DiagnosisForm("epci:" + TrainingDepartement.AGGLOMERATION, null,
                "Diagnostic local de sécurité du Val-de-Brume", from.toString(),
                from.plusYears(YEARS_COVERED).minusDays(1).toString(), "MIXED", opened.toString()));
        Map<String, List<String>> typed = Map.of("supplier", List.of("Cabinet d’étude (fictif)"), "cost",
                List.of("24000"), "steeringGroup",
                List.of("Préfecture, parquet, ville-centre, agglomération, direction académique, bailleur."),
                "method", List.of("Relevés des partenaires, visites, entretiens, réunions et marche exploratoire."),
                "commission", List.of("Pourquoi les halls se dégradent-ils, et que vivent ceux qui y habitent ?"),
                "previousWork", List.of("Étude du bailleur, bilan du précédent conseil communal de prévention."));
        saved(writer.change(PartKind.DIAGNOSIS, made.id(), made.id(), made.version(),
                Forms.fields(PartKind.DIAGNOSIS).stream().filter(field -> typed.containsKey(field.name())).toList(),
                typed), typed);
        return made;
    }

    private void move(Map<String, String> line, List<UUID> versions) {
        Diagnosis current = diagnoses.get(versions.getLast());
        switch (cell(line, "move")) {
            case "SUBMIT" -> workflow.submit(current);
            case "REJECT" -> workflow.reject(current, line.get("reason"));
            case "ACCEPT" -> workflow.accept(current, line.get("reason"));
            case "REMEDY" -> versions.add(remedies.open(current).id());
            default -> throw new IllegalArgumentException(line.toString());
        }
    }

    private void write(UUID diagnosis, Map<String, String> line) {
        SectionText section = diagnoses.list(SectionText.class, diagnosis).stream()
                .filter(one -> one.section().equals(cell(line, "section"))).findFirst().orElseThrow();
        saved(writer.change(PartKind.SECTION, diagnosis, section.id(), section.version(),
                Forms.fields(PartKind.SECTION), Map.of("text", List.of(cell(line, "text")))), line);
    }

    private void add(UUID diagnosis, String table, Map<String, String> line, LocalDate opened) {
        PartKind kind = Objects.requireNonNull(TABLES.get(table));
        UUID finding = line.containsKey("finding") ? finding(diagnosis, cell(line, "finding")) : null;
        Map<String, List<String>> typed = new HashMap<>();
        for (Field field : Forms.fields(kind)) {
            if (line.containsKey(field.name())) {
                typed.put(field.name(), values(field, cell(line, field.name()), diagnosis, opened));
            }
        }
        saved(writer.add(kind, diagnosis, finding, typed), line);
    }

    private List<String> values(Field field, String cell, UUID diagnosis, LocalDate opened) {
        return switch (field.kind()) {
            case DATE -> List.of(TrainingData.day(opened, cell).toString());
            case FINDINGS -> Stream.of(cell.split(",")).map(number -> finding(diagnosis, number).toString()).toList();
            case SOURCES -> Stream.of(cell.split(","))
                    .map(number -> diagnoses.list(Source.class, diagnosis).get(Integer.parseInt(number) - 1).id()
                            .toString())
                    .toList();
            default -> List.of(cell);
        };
    }

    private UUID finding(UUID diagnosis, String number) {
        return diagnoses.list(Finding.class, diagnosis).stream()
                .filter(one -> one.position() == Integer.parseInt(number)).findFirst().orElseThrow().id();
    }

    private static void saved(Outcome outcome, Map<String, ?> line) {
        if (!(outcome instanceof Outcome.Saved)) {
            throw new IllegalStateException(outcome + " for " + line);
        }
    }
}
