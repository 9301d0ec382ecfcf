package fr.egide.installation.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

import fr.egide.installation.DatabaseConfiguration;
import fr.egide.web.Formats;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;
import fr.egide.web.Words;

/// `java -jar egide.jar --egide.backup=FILE` writes everything of an installation to a file, beside the application when it
/// is running; `--egide.restore=FILE` fills an empty one. Neither starts the application: the database alone. Not a
/// component: only these two commands make it.
@Import({DatabaseConfiguration.class, Migrations.class, KeptFiles.class, Backup.class, BackupShelf.class, Restore.class,
        RestoreNotice.class, Words.class, Texts.class, Formats.class})
public class BackupCommand implements ApplicationRunner {

    private static final String BACKUP = "egide.backup";
    private static final String RESTORE = "egide.restore";

    private final BackupShelf shelf;
    private final Restore restore;
    private final Texts texts;
    private final Formats formats;
    private final ConfigurableApplicationContext context;

    BackupCommand(BackupShelf shelf, Restore restore, Texts texts, Formats formats,
            ConfigurableApplicationContext context) {
        this.shelf = shelf;
        this.restore = restore;
        this.texts = texts;
        this.formats = formats;
        this.context = context;
    }

    public static boolean isAsked(String... args) {
        return Stream.of(args).anyMatch(arg -> arg.startsWith("--" + BACKUP + "=") || isRestore(arg));
    }

    /// @param clock configuration of the one clock of the house
    public static SpringApplication application(Class<?> clock, String... args) {
        return new SpringApplicationBuilder(clock, BackupCommand.class).web(WebApplicationType.NONE)
                .properties("logging.level.root=warn", "logging.level.org.flywaydb=error",
                        "egide.beside=" + Stream.of(args).noneMatch(BackupCommand::isRestore))
                .build();
    }

    private static boolean isRestore(String arg) {
        return arg.startsWith("--" + RESTORE + "=");
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, SQLException {
        int code = run(arguments.getOptionValues(BACKUP), arguments.getOptionValues(RESTORE)) ? 0 : 1;
        System.exit(SpringApplication.exit(context, () -> code));
    }

    private boolean run(@Nullable List<String> backup, @Nullable List<String> toRestore)
            throws IOException, SQLException {
        try {
            if (toRestore != null) {
                Path file = Path.of(toRestore.getLast());
                Manifest manifest = restore.from(file, file.toString());
                say("backup.command.restored", manifest.rows(), manifest.tables().size(),
                        formats.instant(manifest.madeAt()));
            }
            if (backup != null) {
                Path file = Path.of(backup.getLast()).toAbsolutePath();
                shelf.write(file,
                        (name, rows, number, total) -> say("backup.command.table", number, total, name, rows));
                say("backup.command.made", file);
            }
            return true;
        } catch (Refusal refusal) {
            say(refusal.messageKey(), refusal.arguments());
            return false;
        }
    }

    private void say(String key, Object... arguments) {
        System.out.println(texts.text(key, arguments));
    }
}
