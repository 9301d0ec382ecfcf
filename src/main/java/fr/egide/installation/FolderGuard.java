package fr.egide.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/// Looks at the folder before anything starts: a second application on it ends at once, with one sentence. The lock itself
/// is taken with the database.
public class FolderGuard implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        boolean isEmbedded = environment.getProperty("egide.db.url", "").isBlank();
        if (isEmbedded && !environment.getProperty("egide.beside", Boolean.class, false)) {
            try {
                FolderLock.take(Path.of(environment.getRequiredProperty("egide.folder")).toAbsolutePath().normalize())
                        .close();
            } catch (FolderInUse inUse) {
                System.err.println(inUse.getMessage());
                System.exit(1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
