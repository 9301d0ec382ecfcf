package fr.egide.document.fetching;

import java.net.InetAddress;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The way out to the internet.
@Configuration(proxyBeanMethods = false)
class FetchConfiguration {

    @Bean
    Fetcher officialFiles(FetchProperties properties) {
        return new Fetcher(
                () -> HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(Duration.ofSeconds(20)).build(),
                new AllowedAddresses(properties.hosts(), host -> List.of(InetAddress.getAllByName(host)),
                        PublicAddresses::isPublic),
                properties);
    }
}
