package fr.egide.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The embedded server of a folder whose application was killed: it survives alone, and is stopped before a new one starts.
final class OrphanServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private OrphanServer() {
    }

    /// Stops the server that `postmaster.pid` names, when that process really is the server of this folder.
    static void stop(Path data) throws IOException {
        Optional<ProcessHandle> server = find(data);
        if (server.isPresent()) {
            LOG.info("Stopping the database left by an application that was killed (process {})", server.get().pid());
            server.get().destroy();
            if (!ends(server.get())) {
                server.get().destroyForcibly();
                ends(server.get());
            }
        }
    }

    private static Optional<ProcessHandle> find(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        String first = Files.readAllLines(file).getFirst().strip();
        return first.matches("\\d+")
                ? ProcessHandle.of(Long.parseLong(first)).filter(ProcessHandle::isAlive)
                        .filter(process -> serves(process, data))
                : Optional.empty();
    }

    private static boolean serves(ProcessHandle process, Path data) {
        return process.info().commandLine().filter(line -> line.contains("postgres") && line.contains(data.toString()))
                .isPresent();
    }

    private static boolean ends(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
