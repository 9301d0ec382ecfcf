package fr.egide.territory;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

import fr.egide.web.NavigationEntry;

@Configuration(proxyBeanMethods = false)
class GeographyConfiguration {

    private static final int YEAR = 2026;

    @Bean
    Geography geography() throws IOException {
        try (InputStream resource = new ClassPathResource("geography/" + YEAR + ".csv.gz").getInputStream()) {
            return GeographyReader.read(YEAR, resource);
        }
    }

    @Bean
    SearchIndex searchIndex(Geography geography) {
        return SearchIndex.of(geography);
    }

    @Bean
    NavigationEntry territoriesEntry() {
        return new NavigationEntry("territories", "/territories", 30);
    }
}
