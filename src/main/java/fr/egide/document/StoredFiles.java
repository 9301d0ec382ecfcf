package fr.egide.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.egide.account.CurrentUser;
import fr.egide.account.EgideUser;
import fr.egide.web.Refusal;

/// Files kept as they were, for ever. Rights belong to the room that holds the identifier.
@Component
public class StoredFiles {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    StoredFiles(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    public StoredFile store(String name, String mediaType, byte[] content) {
        StoredFile file = new StoredFile(UUID.randomUUID(), sha256(content), name, mediaType, clock.instant(),
                user.find().map(EgideUser::id).orElse(null));
        jdbc.sql("INSERT INTO document.file VALUES (:id, :sha256, :name, :type, :content, :at, :by)")
                .param("id", file.id()).param("sha256", file.sha256()).param("name", name).param("type", mediaType)
                .param("content", content).param("at", Timestamp.from(file.createdAt())).param("by", file.createdBy())
                .update();
        return file;
    }

    /// @throws Refusal 404 `DOC-404`
    public StoredFile get(UUID id) {
        return jdbc.sql("SELECT id, sha256, name, media_type, created_at, created_by FROM document.file WHERE id = :id")
                .param("id", id).query(StoredFiles::file).optional().orElseThrow(() -> Refusal.notFound("DOC-404"));
    }

    /// The bytes that were stored, checked against their fingerprint.
    ///
    /// @throws Refusal 404 `DOC-404`
    /// @throws IllegalStateException when they are no longer those that were stored
    public byte[] content(UUID id) {
        byte[] content = jdbc.sql("SELECT content FROM document.file WHERE id = :id").param("id", id)
                .query(byte[].class).optional().orElseThrow(() -> Refusal.notFound("DOC-404"));
        if (!sha256(content).equals(get(id).sha256())) {
            throw new IllegalStateException("the stored file " + id + " was altered");
        }
        return content;
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(row.getObject("id", UUID.class), row.getString("sha256"), row.getString("name"),
                row.getString("media_type"), row.getTimestamp("created_at").toInstant(),
                row.getObject("created_by", UUID.class));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java has SHA-256", e);
        }
    }
}
