package fr.egide.installation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Map;

/// Files of the installation's folder held open, so that what is deleted meanwhile can still be read. Opened once before
/// the database is frozen (the head of the audit trail is then never ahead of it) and once after (no waiting file is missed).
final class OpenFiles implements AutoCloseable {

    private final KeptFiles files;
    private final Map<String, InputStream> opened = new LinkedHashMap<>();

    OpenFiles(KeptFiles files) {
        this.files = files;
    }

    void openNew() throws IOException {
        for (String path : files.list()) {
            if (!opened.containsKey(path)) {
                try {
                    opened.put(path, Files.newInputStream(files.get(path)));
                } catch (NoSuchFileException goneMeanwhile) {
                    continue;
                }
            }
        }
    }

    Map<String, InputStream> all() {
        return opened;
    }

    @Override
    public void close() throws IOException {
        for (InputStream file : opened.values()) {
            file.close();
        }
    }
}
