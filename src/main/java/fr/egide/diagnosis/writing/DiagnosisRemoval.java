package fr.egide.diagnosis.writing;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Removes diagnoses with all they are made of, history included: for fictitious ones only.
@Component
public class DiagnosisRemoval {

    private static final List<String> TABLES = List.of("decided", "step", "field_change", "set_aside_topic",
            "preparation", "consultation_event", "existing_response", "viewpoint", "figure", "finding", "source",
            "section_text");

    private final JdbcClient jdbc;
    private final DiagnosisSeals seals;

    DiagnosisRemoval(JdbcClient jdbc, DiagnosisSeals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /// Diagnoses that lie in these départements alone.
    public List<UUID> within(List<String> departements) {
        return jdbc.sql("""
                SELECT id FROM diagnosis.diagnosis
                WHERE departements <@ :codes::text[] AND departements <> '{}'""")
                .param("codes", departements.toArray(String[]::new)).query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    @Transactional
    public void remove(List<UUID> diagnoses) {
        seals.remove(diagnoses);
        UUID[] ids = diagnoses.toArray(UUID[]::new);
        TABLES.forEach(table -> jdbc.sql("DELETE FROM diagnosis." + table + " WHERE diagnosis = ANY (:ids)")
                .param("ids", ids).update());
        jdbc.sql("DELETE FROM diagnosis.diagnosis WHERE id = ANY (:ids)").param("ids", ids).update();
    }
}
