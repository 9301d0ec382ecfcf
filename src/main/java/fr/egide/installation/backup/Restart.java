package fr.egide.installation.backup;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Starts the application again in the same process, so that nothing read before a restoration is kept in memory.
@Component
class Restart {

    private static final Logger LOG = LoggerFactory.getLogger(Restart.class);
    private static final Duration TIME_TO_ANSWER = Duration.ofMillis(500);

    private @Nullable ApplicationReadyEvent started;

    @EventListener
    void started(ApplicationReadyEvent event) {
        started = event;
    }

    /// Once the answer to the present request has left. The thread is not a daemon: it alone keeps the process alive between
    /// the two lives of the application.
    void soon() {
        ApplicationReadyEvent event = started;
        if (event != null) {
            Thread.ofPlatform().daemon(false).name("restart").start(() -> restart(event));
        }
    }

    private static void restart(ApplicationReadyEvent event) {
        try {
            Thread.sleep(TIME_TO_ANSWER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        LOG.info("Starting again on the restored data");
        SpringApplication application = event.getSpringApplication();
        event.getApplicationContext().close();
        application.run(event.getArgs());
    }
}
