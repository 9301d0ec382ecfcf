package fr.egide.council;

import java.util.concurrent.TimeUnit;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// Deletes expired notes at the start and every hour; one that expired in between isn't shown any more.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NotePurge {

    private final GroupNotes notes;

    NotePurge(GroupNotes notes) {
        this.notes = notes;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void purge() {
        notes.purge();
    }
}
