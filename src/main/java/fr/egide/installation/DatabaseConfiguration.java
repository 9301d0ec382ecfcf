package fr.egide.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.zaxxer.hikari.HikariDataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/// One SQL dialect from a laptop to a cluster: PostgreSQL, embedded by default, a server when its address is given.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final Duration STARTUP = Duration.ofSeconds(60);

    @Bean(destroyMethod = "close")
    Database database(DatabaseProperties properties) throws IOException {
        return properties.db().isServer()
                ? new Database(null, null)
                : startEmbedded(properties.folder().toAbsolutePath().normalize());
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(DatabaseProperties properties, Database database) {
        HikariDataSource pool = new HikariDataSource();
        EmbeddedPostgres embedded = database.embedded();
        if (embedded == null) {
            pool.setJdbcUrl(properties.db().url());
            pool.setUsername(properties.db().user());
            pool.setPassword(properties.db().password());
        } else {
            pool.setJdbcUrl(embedded.getJdbcUrl("postgres", "postgres"));
        }
        pool.setMaximumPoolSize(20);
        return pool;
    }

    /// The library switches durability off, as tests like it; here what is acknowledged must survive a power cut.
    private static Database startEmbedded(Path folder) throws IOException {
        FolderLock lock = FolderLock.take(folder);
        Path data = folder.resolve("postgres");
        Files.createDirectories(data);
        OrphanServer.stop(data);
        EmbeddedPostgres server = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false)
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").setPGStartupWait(STARTUP)
                .start();
        return new Database(server, lock);
    }

    /// The embedded server and the lock of its folder, or nothing when a server is used.
    record Database(@Nullable EmbeddedPostgres embedded, @Nullable FolderLock lock) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            if (embedded != null) {
                embedded.close();
            }
            if (lock != null) {
                lock.close();
            }
        }
    }
}
