package fr.egide.installation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// The schemas of a database, made again as they were when a backup was taken, then brought up to date.
@Component
class Migrations {

    private static final String EVERY = "classpath:db/migration";

    private final DataSource database;

    Migrations(DataSource database) {
        this.database = database;
    }

    /// File names of the scripts that made this database.
    List<String> applied() {
        return Arrays.stream(flyway(EVERY).info().applied()).map(Migrations::name).sorted().toList();
    }

    /// File names of the scripts that this version of the application knows.
    Set<String> known() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Resource script : scripts()) {
            names.add(script.getFilename());
        }
        return names;
    }

    /// The schemas of the rooms: each room's scripts stand in a folder of its name and make the schema of that name.
    static Set<String> schemas() throws IOException {
        Set<String> rooms = new TreeSet<>();
        for (Resource script : scripts()) {
            String[] path = script.getURL().getPath().split("/");
            rooms.add(path[path.length - 2]);
        }
        return rooms;
    }

    /// Leaves a database made by exactly these scripts. Where others had made it, its schemas are dropped first: to be
    /// called on an empty installation only.
    void bringTo(List<String> names) throws IOException, SQLException {
        if (applied().equals(names.stream().sorted().toList())) {
            return;
        }
        drop();
        Path folder = Files.createTempDirectory("egide-migrations");
        try {
            for (Resource script : scripts()) {
                if (names.contains(script.getFilename())) {
                    try (InputStream text = script.getInputStream()) {
                        Files.copy(text, folder.resolve(String.valueOf(script.getFilename())));
                    }
                }
            }
            flyway("filesystem:" + folder.toAbsolutePath()).migrate();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    void bringUpToDate() {
        flyway(EVERY).migrate();
    }

    private void drop() throws IOException, SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String schema : schemas()) {
                statement.execute("DROP SCHEMA IF EXISTS \"%s\" CASCADE".formatted(schema));
            }
            statement.execute("DROP TABLE IF EXISTS flyway_schema_history");
        }
    }

    private Flyway flyway(String location) {
        return Flyway.configure().dataSource(database).locations(location).outOfOrder(true).load();
    }

    private static String name(MigrationInfo migration) {
        String script = migration.getScript();
        return script.substring(script.lastIndexOf('/') + 1);
    }

    private static Resource[] scripts() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/*.sql");
    }
}
