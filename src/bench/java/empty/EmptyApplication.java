package empty;

import java.io.IOException;
import java.nio.file.Path;

import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/// Outside `fr.egide`, whose applications look for their parts under that root. What any application of this kind pays before its first line: the same starters, the same embedded database, no code.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@RestController
public class EmptyApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(EmptyApplication.class, arguments);
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres(@Value("${egide.folder}") Path folder) throws IOException {
        return EmbeddedPostgres.builder().setDataDirectory(folder.resolve("postgres")).setCleanDataDirectory(false)
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").start();
    }

    @Bean
    DataSource dataSource(EmbeddedPostgres postgres) {
        return postgres.getPostgresDatabase();
    }

    @GetMapping("/sign-in")
    String page() {
        return "empty";
    }
}
