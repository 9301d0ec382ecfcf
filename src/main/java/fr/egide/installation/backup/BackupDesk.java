package fr.egide.installation.backup;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import fr.egide.account.Audit;

/// One backup at a time, made in the background and followed from a page.
@Component
class BackupDesk {

    private static final Logger LOG = LoggerFactory.getLogger(BackupDesk.class);

    private final BackupShelf shelf;
    private final Audit audit;
    private final AtomicReference<@Nullable State> state = new AtomicReference<>();

    BackupDesk(BackupShelf shelf, Audit audit) {
        this.shelf = shelf;
        this.audit = audit;
    }

    /// @param tables written so far, of `total`
    /// @param failure the reference under which the log says what went wrong
    record State(boolean isRunning, int tables, int total, long rows, @Nullable String failure) {

        State with(int number, int of, long more) {
            return new State(true, number, of, rows + more, null);
        }
    }

    Optional<State> state() {
        return Optional.ofNullable(state.get());
    }

    /// Starts one, unless one is being made.
    void start() {
        State before = state.get();
        State started = new State(true, 0, 0, 0, null);
        if ((before == null || !before.isRunning()) && state.compareAndSet(before, started)) {
            audit.record("BACKUP_MADE", "BACKUP", "", "");
            Thread.ofVirtual().name("backup").start(this::make);
        }
    }

    private void make() {
        try {
            shelf.make((name, rows, number, total) -> state
                    .updateAndGet(now -> now == null ? null : now.with(number, total, rows)));
            state.set(null);
        } catch (IOException | SQLException | RuntimeException e) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("The backup {} could not be made", reference, e);
            state.set(new State(false, 0, 0, 0, reference));
        }
    }
}
