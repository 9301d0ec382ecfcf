package fr.egide.installation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What an installation keeps beside its database: the key and the head of the audit trail, official files waiting to be
/// loaded. Everything of its folder but the embedded server's own files and password,
/// the lock and the backups.
@Component
class KeptFiles {

    private static final Set<String> NOT_KEPT = Set.of("postgres", "postgres.password", "egide.lock",
            BackupShelf.FOLDER,
            RestoreNotice.FILE);

    private final Path folder;

    KeptFiles(@Value("${egide.folder}") Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /// Paths inside the folder, `/` between names.
    List<String> list() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !NOT_KEPT.contains(String.valueOf(child.getFileName())))
                    .flatMap(KeptFiles::filesUnder).map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.endsWith(".part")).sorted().toList();
        }
    }

    Path get(String path) {
        return folder.resolve(path);
    }

    /// Whether the file would stand inside the folder, and not among what is the server's.
    boolean accepts(String path) {
        Path file = folder.resolve(path).normalize();
        return file.startsWith(folder) && !file.equals(folder)
                && !NOT_KEPT.contains(folder.relativize(file).getName(0).toString());
    }

    /// Replaces a file, readable by the operator only.
    void put(String path, InputStream content) throws IOException {
        Path file = folder.resolve(path).normalize();
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), "restored", ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(fresh)) {
            content.transferTo(out);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Stream<Path> filesUnder(Path child) {
        try (Stream<Path> tree = Files.walk(child)) {
            return tree.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
