package fr.egide.account;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// A check run from the command line leaves the usual port to the application that may be running, and reads through the
/// embedded server that it runs.
class CommandPort implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(AuditCommand.OPTION)) {
            environment.getPropertySources().addFirst(
                    new MapPropertySource("command",
                            Map.of("server.port", "0", "server.address", "127.0.0.1", "egide.beside", "true")));
        }
    }
}
