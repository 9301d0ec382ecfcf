package fr.egide.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.diagnosis.DiagnosisDocument.Chapter;
import fr.egide.web.Trees;

/// Whole diagnoses: read from their rows while they are written, from what was decided upon afterwards.
@Component
public class DiagnosisDocuments {

    private final DiagnosisDirectory diagnoses;
    private final Sections sections;
    private final JdbcClient jdbc;
    private final Trees trees;

    DiagnosisDocuments(DiagnosisDirectory diagnoses, Sections sections, JdbcClient jdbc, Trees trees) {
        this.diagnoses = diagnoses;
        this.sections = sections;
        this.jdbc = jdbc;
        this.trees = trees;
    }

    public DiagnosisDocument of(Diagnosis diagnosis) {
        return jdbc.sql("SELECT document FROM diagnosis.decided WHERE diagnosis = :id").param("id", diagnosis.id())
                .query(String.class).optional().map(json -> trees.read(json, DiagnosisDocument.class))
                .orElseGet(() -> living(diagnosis));
    }

    /// As the rows say it now.
    public DiagnosisDocument living(Diagnosis diagnosis) {
        UUID id = diagnosis.id();
        return new DiagnosisDocument(diagnosis, chapters(id), diagnoses.list(Source.class, id),
                diagnoses.list(Finding.class, id), diagnoses.list(Figure.class, id),
                diagnoses.list(Viewpoint.class, id), diagnoses.list(ExistingResponse.class, id),
                diagnoses.list(ConsultationEvent.class, id).stream()
                        .sorted(Comparator.comparing(ConsultationEvent::heldOn)).toList(),
                diagnoses.list(Preparation.class, id), diagnoses.list(SetAsideTopic.class, id), steps(id));
    }

    private List<Chapter> chapters(UUID diagnosis) {
        Map<String, SectionText> written = diagnoses.list(SectionText.class, diagnosis).stream()
                .collect(Collectors.toMap(SectionText::section, Function.identity()));
        return sections.list().stream()
                .flatMap(section -> java.util.Optional.ofNullable(written.get(section.key())).stream()
                        .map(text -> new Chapter(section, text)))
                .toList();
    }

    private List<Step> steps(UUID diagnosis) {
        return jdbc.sql("SELECT * FROM diagnosis.step WHERE diagnosis = :id ORDER BY seq").param("id", diagnosis)
                .query((row, _) -> new Step(Step.Move.valueOf(row.getString("move")),
                        row.getTimestamp("at").toInstant(), row.getObject("actor", UUID.class),
                        row.getString("actor_function"), row.getString("actor_organisation"),
                        row.getString("reason")))
                .list();
    }
}
