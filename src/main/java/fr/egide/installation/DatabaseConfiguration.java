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

    @Bean(destroyMethod = "close")
    Database database(DatabaseProperties properties) throws IOException {
        return properties.db().isServer() ? new Database(null) : new Database(startEmbedded(properties.folder()));
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

    private static EmbeddedPostgres startEmbedded(Path folder) throws IOException {
        Path data = folder.toAbsolutePath().resolve("postgres");
        Files.createDirectories(data);
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofSeconds(60)).start();
    }

    /// The embedded server, or nothing when a server is used.
    record Database(@Nullable EmbeddedPostgres embedded) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            if (embedded != null) {
                embedded.close();
            }
        }
    }
}
