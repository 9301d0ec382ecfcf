package fr.egide.installation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Says where to go once everything is up.
@Component
class Greeting {

    private static final Logger LOG = LoggerFactory.getLogger("egide");

    private final DatabaseProperties properties;
    private final Environment environment;

    Greeting(DatabaseProperties properties, Environment environment) {
        this.properties = properties;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhere() {
        LOG.info("Égide est prête : http://localhost:{}/ (données : {})",
                environment.getProperty("local.server.port", "?"),
                properties.db().isServer() ? properties.db().url() : properties.folder().toAbsolutePath().normalize());
    }
}
