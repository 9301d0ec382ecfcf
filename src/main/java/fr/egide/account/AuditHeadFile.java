package fr.egide.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import fr.egide.web.Texts;

/// The latest head this node wrote, in a file of the installation's folder, outside the database: it shows that the last
/// rows were cut off, before any edition is frozen.
@Component
class AuditHeadFile implements AuditWitness {

    private final Path file;
    private final Texts texts;

    AuditHeadFile(@Value("${egide.folder}") Path folder, Texts texts) {
        this.file = folder.resolve("audit.head");
        this.texts = texts;
    }

    /// Commits may end in another order than rows were numbered: the furthest stays.
    synchronized void keep(Audit.Head head) {
        if (kept().filter(kept -> kept.seq() >= head.seq()).isPresent()) {
            return;
        }
        try {
            Path fresh = file.resolveSibling("audit.head.new");
            Files.writeString(fresh, head.seq() + " " + head.seal());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the head of the audit chain can't be kept in " + file, e);
        }
    }

    @Override
    public synchronized List<Seen> seen() {
        return kept().map(head -> new Seen(texts.text("account.audit.head-file"), head.seq(), head.seal())).stream()
                .toList();
    }

    synchronized Optional<Audit.Head> kept() {
        try {
            if (Files.notExists(file)) {
                return Optional.empty();
            }
            String[] parts = Files.readString(file).strip().split(" ", 2);
            return Optional.of(new Audit.Head(Long.parseLong(parts[0]), parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
