package fr.egide.diagnosis.portrait;

import java.util.List;
import java.util.stream.IntStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.EditionLoaded;
import fr.egide.recordedcrime.Editions;

/// Reads all the communes of an edition before anybody asks for a portrait: when it is loaded, and in the background of a
/// start. What portraits ask for without a period are its last year and its last three.
@Component
class ReadyTables {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyTables.class);

    private static final int EDITIONS = 2;
    private static final int POOLED = 3;

    private final Editions editions;
    private final CommuneTables tables;

    ReadyTables(Editions editions, CommuneTables tables) {
        this.editions = editions;
        this.tables = tables;
    }

    @EventListener
    void read(EditionLoaded loaded) {
        editions.find(loaded.edition()).filter(edition -> edition.level() == Edition.Level.COMMUNE)
                .ifPresent(this::read);
    }

    @EventListener(ApplicationReadyEvent.class)
    void readTheNewest() {
        Thread.ofVirtual().name("ready-tables").start(() -> editions.list().stream()
                .filter(edition -> edition.level() == Edition.Level.COMMUNE && !edition.fictitious()).limit(EDITIONS)
                .forEach(this::read));
    }

    /// A portrait reads for itself what couldn't be read here.
    private void read(Edition edition) {
        try {
            int last = edition.lastYear();
            tables.get(edition.id(), List.of(last));
            tables.get(edition.id(), IntStream
                    .rangeClosed(Math.max(edition.firstYear(), last - POOLED + 1), last).boxed().toList());
        } catch (DataAccessException e) {
            LOG.warn("The communes of edition {} will be read when a portrait asks for them", edition.id(), e);
        }
    }
}
