package fr.egide.recordedcrime.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import fr.egide.account.Audit;
import fr.egide.recordedcrime.EditionLoaded;

/// Loads a base before it answers: for small ones that a program makes.
@Component
public class PromptLoading {

    private final EditionLoader loader;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    PromptLoading(EditionLoader loader, ApplicationEventPublisher events, Audit audit, Clock clock) {
        this.loader = loader;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return the edition
    /// @throws fr.egide.web.Refusal as a file that someone sends
    public UUID load(String fileName, String content) throws IOException {
        Path file = Files.createTempFile("edition", ".csv");
        try {
            Files.writeString(file, content);
            UUID edition = loader.load(new EditionLoader.Request(file, fileName, "file", null, null),
                    new Progress(Files.size(file), clock.millis())).edition();
            events.publishEvent(new EditionLoaded(edition));
            audit.record("FIGURES_LOADED", "EDITION", edition.toString(), fileName);
            return edition;
        } finally {
            Files.delete(file);
        }
    }
}
