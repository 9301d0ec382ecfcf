package fr.egide.installation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import fr.egide.web.Refusal;
import tools.jackson.core.JacksonException;

/// A backup that came back, read and checked.
final class BackupFile implements AutoCloseable {

    private final ZipFile archive;
    private final Manifest manifest;
    private final String name;

    private BackupFile(ZipFile archive, Manifest manifest, String name) {
        this.archive = archive;
        this.manifest = manifest;
        this.name = name;
    }

    /// @param name what the reader calls the file
    /// @throws Refusal 422 `BCK-001` for what isn't a backup or was cut short, `BCK-003` for one of a later version
    static BackupFile open(Path file, String name) throws IOException {
        ZipFile archive = openArchive(file, name);
        try {
            ZipEntry entry = archive.getEntry(Manifest.ENTRY);
            if (entry == null) {
                throw Refusal.unprocessable("BCK-001", name);
            }
            try (InputStream json = archive.getInputStream(entry)) {
                Manifest manifest = Backup.JSON.readValue(json, Manifest.class);
                if (manifest.format() > Manifest.FORMAT) {
                    throw Refusal.unprocessable("BCK-003", name);
                }
                return new BackupFile(archive, manifest, name);
            }
        } catch (JacksonException | NullPointerException unreadable) {
            archive.close();
            throw Refusal.unprocessable("BCK-001", name);
        } catch (Refusal refusal) {
            archive.close();
            throw refusal;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream content(String entry) throws IOException {
        ZipEntry found = archive.getEntry(entry);
        if (found == null) {
            throw damaged(entry);
        }
        return archive.getInputStream(found);
    }

    /// Reads every part and compares it with its digest.
    ///
    /// @throws Refusal 422 `BCK-002` naming the first part that is missing or isn't what was written
    void check() throws IOException {
        for (Manifest.Table table : manifest.tables()) {
            check(table.entry(), table.sha256());
        }
        for (Manifest.KeptFile file : manifest.files()) {
            check(file.entry(), file.sha256());
        }
    }

    private void check(String entry, String expected) throws IOException {
        MessageDigest digest = Entries.sha256();
        try (InputStream content = new DigestInputStream(content(entry), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException broken) {
            throw damaged(entry);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(expected)) {
            throw damaged(entry);
        }
    }

    Refusal damaged(String entry) {
        return Refusal.unprocessable("BCK-002", name, entry);
    }

    Refusal ofLaterVersion() {
        return Refusal.unprocessable("BCK-003", name);
    }

    private static ZipFile openArchive(Path file, String name) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException notAnArchive) {
            throw Refusal.unprocessable("BCK-001", name);
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
