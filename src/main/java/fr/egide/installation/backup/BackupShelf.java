package fr.egide.installation.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import fr.egide.web.Refusal;

/// The backups kept in the installation's folder, the latest ones only: whoever keeps them for good copies them elsewhere.
@Component
class BackupShelf {

    static final String FOLDER = "backups";

    private static final int KEPT = 3;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private final Backup backup;
    private final Path folder;
    private final Clock clock;

    BackupShelf(Backup backup, @Value("${egide.folder}") Path folder, Clock clock) {
        this.backup = backup;
        this.folder = folder.toAbsolutePath().resolve(FOLDER);
        this.clock = clock;
    }

    /// @param bytes its size
    record Kept(String name, long bytes, Instant madeAt) {}

    /// The latest first.
    List<Kept> list() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".zip")).map(BackupShelf::kept)
                    .sorted(Comparator.comparing(Kept::name).reversed()).toList();
        }
    }

    /// @throws Refusal 404 `BCK-404`
    Path get(String name) throws IOException {
        return list().stream().filter(kept -> kept.name().equals(name)).findFirst()
                .map(kept -> folder.resolve(kept.name())).orElseThrow(() -> Refusal.notFound("BCK-404"));
    }

    /// Makes one, whole or not at all, and lets the oldest go.
    Path make(Backup.Progress progress) throws IOException, SQLException {
        Files.createDirectories(folder);
        Path file = folder.resolve("egide-" + STAMP.format(clock.instant().atZone(clock.getZone())) + ".zip");
        write(file, progress);
        for (Kept old : list().stream().skip(KEPT).toList()) {
            Files.delete(folder.resolve(old.name()));
        }
        return file;
    }

    /// Writes a backup to a file of the reader's choice, which only its owner can read and which is there once it is whole.
    void write(Path file, Backup.Progress progress) throws IOException, SQLException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(part)) {
            backup.write(out, progress);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Kept kept(Path file) {
        try {
            return new Kept(String.valueOf(file.getFileName()), Files.size(file),
                    Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
