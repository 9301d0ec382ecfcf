package fr.egide.diagnosis.writing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.account.Audit;
import fr.egide.account.AuditedContent;
import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.diagnosis.DiagnosisDocuments;
import fr.egide.web.Trees;

/// The whole document of each decided diagnosis, kept and sealed in the audit trail: one changed in the database is found.
@Component
class DiagnosisSeals implements AuditedContent {

    private static final String KIND = "DIAGNOSIS";

    private final DiagnosisDirectory diagnoses;
    private final DiagnosisDocuments documents;
    private final Trees trees;
    private final JdbcClient jdbc;
    private final Audit audit;

    DiagnosisSeals(DiagnosisDirectory diagnoses, DiagnosisDocuments documents, Trees trees, JdbcClient jdbc,
            Audit audit) {
        this.diagnoses = diagnoses;
        this.documents = documents;
        this.trees = trees;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// Keeps the document as its rows say it now.
    void freeze(UUID diagnosis) {
        String document = trees.write(documents.living(diagnoses.get(diagnosis)));
        jdbc.sql("INSERT INTO diagnosis.decided VALUES (:diagnosis, :document)").param("diagnosis", diagnosis)
                .param("document", document).update();
        audit.record(SEALED, KIND, diagnosis.toString(), digest(document));
    }

    /// Says that those of these diagnoses that were decided are about to be removed by right.
    void remove(List<UUID> ids) {
        jdbc.sql("SELECT diagnosis FROM diagnosis.decided WHERE diagnosis = ANY (:ids) ORDER BY 1")
                .param("ids", ids.toArray(UUID[]::new)).query((row, _) -> row.getString(1)).list()
                .forEach(diagnosis -> audit.record(REMOVED, KIND, diagnosis, ""));
    }

    @Override
    public Map<String, String> digests() {
        Map<String, String> digests = new HashMap<>();
        jdbc.sql("SELECT diagnosis, document FROM diagnosis.decided").query(row -> {
            digests.put(row.getString(1), digest(row.getString(2)));
        });
        return digests;
    }

    private static String digest(String document) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
