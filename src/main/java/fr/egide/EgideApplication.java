package fr.egide;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

import fr.egide.installation.FolderGuard;
import fr.egide.installation.backup.BackupCommand;

/// Égide: the whole life of local security contracts (interministerial circular of 7 June 1999).
@Modulithic(systemName = "Égide")
@SpringBootApplication
@ConfigurationPropertiesScan
public class EgideApplication {

    public static void main(String[] args) {
        SpringApplication application = BackupCommand.isAsked(args)
                ? BackupCommand.application(ClockConfiguration.class, args)
                : new SpringApplication(EgideApplication.class);
        application.addListeners(new FolderGuard());
        application.run(args);
    }
}
