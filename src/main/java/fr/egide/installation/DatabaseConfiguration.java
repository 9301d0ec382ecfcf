package fr.egide.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

import javax.sql.DataSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.zaxxer.hikari.HikariDataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/// One SQL dialect from a laptop to a cluster: PostgreSQL, embedded by default, a server when its address is given.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
public class DatabaseConfiguration {

    private static final Duration STARTUP = Duration.ofSeconds(60);

    @Bean(destroyMethod = "close")
    Database database(DatabaseProperties properties) throws IOException, SQLException {
        DatabaseProperties.Db db = properties.db();
        return db.isServer()
                ? Database.server(db.url(), db.user(), db.password())
                : embedded(properties.folder().toAbsolutePath().normalize(), properties.beside());
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(Database database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(20);
        return pool;
    }

    private static Database embedded(Path folder, boolean beside) throws IOException, SQLException {
        Path data = folder.resolve("postgres");
        FolderLock lock;
        try {
            lock = FolderLock.take(folder);
        } catch (FolderInUse inUse) {
            if (beside) {
                return Database.beside(RunningServer.url(data), ServerPassword.of(folder));
            }
            throw inUse;
        }
        return start(folder, data, lock);
    }

    /// The library switches durability off, as tests like it; here what is acknowledged must survive a power cut.
    private static Database start(Path folder, Path data, FolderLock lock) throws IOException, SQLException {
        Files.createDirectories(data);
        OrphanServer.stop(data);
        String password = ServerPassword.prepare(folder, data);
        EmbeddedPostgres server = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false)
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").setPGStartupWait(STARTUP)
                .setConnectConfig("password", password).start();
        ServerPassword.close(data, server.getDatabase("postgres", "postgres", Map.of("password", password)), password);
        return Database.embedded(server, password, lock);
    }
}
