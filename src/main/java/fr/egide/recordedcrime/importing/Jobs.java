package fr.egide.recordedcrime.importing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import fr.egide.account.Audit;
import fr.egide.document.fetching.Fetcher;
import fr.egide.recordedcrime.EditionLoaded;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Files being loaded, one after the other. A file is kept beside the database until its job ends: after a restart the
/// jobs that had not ended start again from the beginning, and since a load is one transaction nothing of the first try
/// is there.
@Component
public class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private static final String FILE = "file";

    private final JobTable table;
    private final EditionLoader loader;
    private final Fetcher fetcher;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Texts texts;
    private final Clock clock;
    private final Map<UUID, Progress> running = new ConcurrentHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

    Jobs(JobTable table, EditionLoader loader, Fetcher fetcher, Audit audit, ApplicationEventPublisher events,
            Texts texts, Clock clock) {
        this.table = table;
        this.loader = loader;
        this.fetcher = fetcher;
        this.audit = audit;
        this.events = events;
        this.texts = texts;
        this.clock = clock;
    }

    /// One job, as it is now.
    ///
    /// @param state RUNNING, DONE or FAILED
    /// @param progress 0 to 1
    /// @param downloading whether the file is still coming from its address; `received` bytes of `expected` (0: unknown)
    /// @param alreadyLoaded whether the edition was there before: the same content was loaded once
    public record Job(UUID id, String state, String fileName, long rowsRead, double progress, long rowsPerSecond,
            long secondsLeft, boolean downloading, long received, long expected, @Nullable UUID edition,
            boolean alreadyLoaded, @Nullable String problemCode, @Nullable String problemText,
            @Nullable FilePlace problemPlace, Instant requestedAt) {}

    /// Keeps the file and starts loading it.
    public UUID start(String fileName, InputStream bytes, @Nullable UUID by) throws IOException {
        return start(fileName, null, bytes, by);
    }

    /// @param producedOn the day the producer made the file, where its name doesn't say it
    public UUID start(String fileName, @Nullable LocalDate producedOn, InputStream bytes, @Nullable UUID by)
            throws IOException {
        return start(fileName, FILE, producedOn, bytes, by);
    }

    /// @param source `file`, or what the bytes were taken from
    /// @param producedOn the day the producer made the file, where its name doesn't say it
    public UUID start(String fileName, String source, @Nullable LocalDate producedOn, InputStream bytes,
            @Nullable UUID by) throws IOException {
        UUID id = UUID.randomUUID();
        Path file = table.fileOf(id);
        Files.createDirectories(file.getParent());
        Files.copy(bytes, file);
        EditionLoader.Request request = new EditionLoader.Request(file, fileName, source, producedOn, by);
        return begin(id, request);
    }

    /// Fetches a file and loads it, in one job.
    ///
    /// @param producedOn the day the producer made the file, where its name doesn't say it
    /// @throws Refusal 422 `DOC-013`, `DOC-016`, `DOC-018` for an address that may not be asked
    public UUID fetch(String address, @Nullable LocalDate producedOn, @Nullable UUID by) throws IOException {
        fetcher.check(address);
        UUID id = UUID.randomUUID();
        Path file = table.fileOf(id);
        Files.createDirectories(file.getParent());
        String path = URI.create(address.strip()).getPath();
        EditionLoader.Request request = new EditionLoader.Request(file,
                path.substring(path.lastIndexOf('/') + 1), address.strip(), producedOn, by);
        return begin(id, request);
    }

    private UUID begin(UUID id, EditionLoader.Request request) {
        table.add(id, request, clock.instant());
        audit.record("FIGURES_SENT", "JOB", id.toString(), request.fileName());
        submit(id, request);
        return id;
    }

    public Optional<Job> find(UUID id) {
        return table.find(id).map(this::now);
    }

    /// The latest first.
    public List<Job> latest() {
        return table.latest().stream().map(this::now).toList();
    }

    @EventListener(ApplicationReadyEvent.class)
    void restart() {
        table.unfinished().stream().filter(row -> !running.containsKey(row.id()))
                .forEach(row -> submit(row.id(), row.request()));
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private void submit(UUID id, EditionLoader.Request request) {
        running.put(id, isHere(request)
                ? new Progress(request.path().toFile().length(), clock.millis())
                : Progress.ofDownload(clock.millis()));
        thread.execute(() -> run(id, request));
    }

    private void run(UUID id, EditionLoader.Request request) {
        try {
            if (!isHere(request)) {
                download(id, request);
            }
            Progress progress = running.computeIfAbsent(id, _ -> new Progress(0, clock.millis()));
            EditionLoader.Outcome outcome = loader.load(request, progress);
            events.publishEvent(new EditionLoaded(outcome.edition()));
            table.done(id, outcome, clock.instant());
        } catch (IOException | RuntimeException e) {
            if (thread.isShutdown()) {
                LOG.info("Import {} of {} will start again with the application", id, request.fileName());
                return;
            }
            fail(id, request, e);
        }
        running.remove(id);
        delete(request.path());
    }

    private static boolean isHere(EditionLoader.Request request) {
        return request.source().equals(FILE) || Files.exists(request.path());
    }

    /// The file takes its name once it is whole: a restart in between downloads it again.
    private void download(UUID id, EditionLoader.Request request) throws IOException {
        Progress progress = Progress.ofDownload(clock.millis());
        running.put(id, progress);
        Path part = request.path().resolveSibling(id + ".part");
        try {
            fetcher.fetch(request.source(), part, progress::received);
            Files.move(part, request.path());
        } finally {
            delete(part);
        }
        running.put(id, Progress.afterDownload(request.path().toFile().length(), clock.millis()));
    }

    private void fail(UUID id, EditionLoader.Request request, Exception cause) {
        if (cause instanceof Refusal refusal) {
            table.failed(id, refusal.code(), refusal.arguments(), clock.instant());
        } else {
            LOG.error("Import {} of {} failed", id, request.fileName(), cause);
            table.failed(id, "RCR-500", new Object[0], clock.instant());
        }
    }

    private Job now(JobTable.Row row) {
        Progress progress = running.get(row.id());
        boolean isOver = !row.state().equals("RUNNING");
        String code = row.problemCode();
        long now = clock.millis();
        return new Job(row.id(), row.state(), row.request().fileName(),
                isOver || progress == null ? row.rows() : progress.rows(),
                isOver ? 1 : progress == null ? 0 : progress.share(),
                progress == null ? 0 : progress.rowsPerSecond(now), progress == null ? 0 : progress.secondsLeft(now),
                progress != null && progress.isDownload(), progress == null ? 0 : progress.bytes(),
                progress == null ? 0 : progress.totalBytes(),
                row.edition(), row.alreadyLoaded(), code,
                code == null ? null : texts.text("problem." + code, row.problemArguments().toArray()),
                code == null ? null : FilePlace.of(code, row.problemArguments()), row.requestedAt());
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} stays on disk", file, e);
        }
    }
}
