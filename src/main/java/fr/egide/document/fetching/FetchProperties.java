package fr.egide.document.fetching;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which servers official files may be fetched from, and how much at most.
///
/// @param hosts `host`, or `host:port` where it isn't 443
/// @param megabytes size of a file as sent, at most
/// @param within duration of a whole download, at most
@ConfigurationProperties("egide.fetch")
public record FetchProperties(@DefaultValue( {
        "static.data.gouv.fr", "object.data.gouv.fr"}) List<String> hosts,
        @DefaultValue("1024") long megabytes, @DefaultValue("15m") Duration within){

    long bytes() {
        return megabytes << 20;
    }
}
