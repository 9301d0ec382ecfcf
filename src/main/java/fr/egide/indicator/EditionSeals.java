package fr.egide.indicator;

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

/// The content of each frozen edition, sealed in the audit trail: a snapshot changed in the database is found.
@Component
class EditionSeals implements AuditedContent {

    private static final String KIND = "EDITION";

    private final JdbcClient jdbc;
    private final Audit audit;

    EditionSeals(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void seal(UUID contract, int number, String snapshot) {
        audit.record(SEALED, KIND, contract + "/" + number, digest(snapshot));
    }

    /// Says that the editions of these contracts are about to be removed by right.
    void remove(List<UUID> contracts) {
        jdbc.sql("SELECT contract, number FROM indicator.edition WHERE contract = ANY (:ids) ORDER BY 1, 2")
                .param("ids", contracts.toArray(UUID[]::new))
                .query((row, _) -> row.getString(1) + "/" + row.getInt(2)).list()
                .forEach(edition -> audit.record(REMOVED, KIND, edition, ""));
    }

    @Override
    public Map<String, String> digests() {
        Map<String, String> digests = new HashMap<>();
        jdbc.sql("SELECT contract, number, snapshot FROM indicator.edition").query(row -> {
            digests.put(row.getString(1) + "/" + row.getInt(2), digest(row.getString(3)));
        });
        return digests;
    }

    private static String digest(String snapshot) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(snapshot.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
