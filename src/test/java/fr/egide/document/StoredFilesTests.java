package fr.egide.document;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.egide.EgideTest;
import fr.egide.web.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@EgideTest
class StoredFilesTests {

    @Autowired
    StoredFiles files;
    @Autowired
    JdbcClient jdbc;

    @Test
    void givesBackWhatItWasGiven() {
        byte[] content = "contenu".getBytes(StandardCharsets.UTF_8);
        StoredFile stored = files.store("édition.pdf", "application/pdf", content);

        assertThat(files.content(stored.id())).isEqualTo(content);
        assertThat(files.get(stored.id()).sha256()).hasSize(64).isEqualTo(stored.sha256());
    }

    @Test
    void neverChanges() {
        StoredFile stored = files.store("édition.pdf", "application/pdf", new byte[]{1});

        assertThatThrownBy(() -> jdbc.sql("UPDATE document.file SET content = '' WHERE id = :id")
                .param("id", stored.id()).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void saysThatAFileDoesNotExist() {
        assertThatThrownBy(() -> files.content(UUID.randomUUID())).isInstanceOf(Refusal.class);
    }
}
