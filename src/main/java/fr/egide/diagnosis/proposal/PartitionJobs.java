package fr.egide.diagnosis.proposal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import fr.egide.account.Audit;
import fr.egide.account.CurrentUser;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Partitions being made, one after the other. Those that had not ended begin again with the application, three times at
/// most: one that stops it each time doesn't do so for ever.
@Component
public class PartitionJobs {

    private static final Logger LOG = LoggerFactory.getLogger(PartitionJobs.class);

    private static final int MOST_WAITING = 5;
    private static final int MOST_TRIES = 3;

    private final PartitionJobTable table;
    private final CommunePartitions partitions;
    private final CurrentUser user;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;
    private final Map<UUID, PartitionStep> busy = new ConcurrentHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

    PartitionJobs(PartitionJobTable table, CommunePartitions partitions, CurrentUser user, Audit audit, Texts texts,
            Clock clock) {
        this.table = table;
        this.partitions = partitions;
        this.user = user;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /// @throws Refusal 409 `DIA-117` while another one of the same account isn't over, or too many wait
    public synchronized UUID start(PartitionQuestion question) {
        UUID by = user.get().id();
        List<PartitionJobTable.Row> unfinished = table.unfinished();
        if (unfinished.size() >= MOST_WAITING || unfinished.stream().anyMatch(row -> row.requestedBy().equals(by))) {
            throw Refusal.conflict("DIA-117");
        }
        UUID id = UUID.randomUUID();
        table.add(id, question, by, clock.instant());
        audit.record("PARTITION_ASKED", "PARTITION", id.toString(), question.toString());
        submit(id, question);
        return id;
    }

    /// @throws Refusal 404 `DIA-407`
    public PartitionJob get(UUID id) {
        return table.find(id).map(this::now).orElseThrow(() -> Refusal.notFound("DIA-407"));
    }

    /// Where each commune is, in the order of the regions.
    ///
    /// @throws Refusal 404 `DIA-407`, 409 `DIA-120` until the partition is done
    public List<CommunePartition.Unit> communes(UUID id) {
        if (get(id).state() != PartitionJob.State.DONE) {
            throw Refusal.conflict("DIA-120");
        }
        return table.communes(id);
    }

    /// The newest first, without what came out of them.
    public List<PartitionJob> latest() {
        return table.latest().stream().map(this::now).toList();
    }

    @EventListener(ApplicationReadyEvent.class)
    void restart() {
        table.unfinished().stream().filter(row -> !busy.containsKey(row.id())).forEach(row -> {
            if (row.tries() < MOST_TRIES) {
                submit(row.id(), row.question());
            } else {
                table.failed(row.id(), "DIA-119", new Object[]{MOST_TRIES}, clock.instant());
            }
        });
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private void submit(UUID id, PartitionQuestion question) {
        busy.put(id, PartitionStep.WAITING);
        thread.execute(() -> run(id, question));
    }

    private void run(UUID id, PartitionQuestion question) {
        try {
            table.begun(id);
            CommunePartition.Made made = partitions.make(question, step -> busy.put(id, step));
            table.done(id, made, clock.instant());
        } catch (RuntimeException e) {
            if (thread.isShutdown()) {
                LOG.info("Partition {} will begin again with the application", id);
                return;
            }
            fail(id, e);
        } finally {
            busy.remove(id);
        }
    }

    private void fail(UUID id, RuntimeException cause) {
        if (cause instanceof Refusal refusal) {
            table.failed(id, refusal.code(), refusal.arguments(), clock.instant());
        } else {
            LOG.error("Partition {} failed", id, cause);
            table.failed(id, "DIA-500", new Object[0], clock.instant());
        }
    }

    private PartitionJob now(PartitionJobTable.Row row) {
        String code = row.problemCode();
        return new PartitionJob(row.id(), row.state(), row.question(),
                busy.getOrDefault(row.id(), PartitionStep.WAITING), row.requestedAt(), row.endedAt(), row.made(), code,
                code == null ? null : texts.text("problem." + code, row.problemArguments().toArray()));
    }
}
