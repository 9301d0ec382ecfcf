package fr.egide.installation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Left in the folder by a restoration, for the application that starts on it to write down in its audit trail.
@Component
class RestoreNotice {

    static final String FILE = "restored";

    private final Path file;

    RestoreNotice(@Value("${egide.folder}") Path folder) {
        this.file = folder.resolve(FILE);
    }

    void leave(Instant madeAt) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, madeAt.toString());
    }

    boolean isThere() {
        return Files.exists(file);
    }

    /// When the backup that was restored had been made.
    String read() throws IOException {
        return Files.readString(file);
    }

    void remove() throws IOException {
        Files.delete(file);
    }
}
