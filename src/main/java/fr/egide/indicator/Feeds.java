package fr.egide.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.localseries.LocalSource;
import fr.egide.localseries.LocalSources;

/// Which local series feeds which indicator.
@Component
class Feeds {

    private final JdbcClient jdbc;
    private final LocalSources sources;

    Feeds(JdbcClient jdbc, LocalSources sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    /// Sources by the indicators of a contract that they feed.
    Map<UUID, LocalSource> of(UUID contract) {
        Map<UUID, UUID> fed = new HashMap<>();
        jdbc.sql(
                "SELECT id, local_source FROM indicator.tracked WHERE contract = :contract AND local_source IS NOT NULL")
                .param("contract", contract)
                .query((row, _) -> fed.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class))).list();
        Map<UUID, LocalSource> known = sources.byId(List.copyOf(fed.values()));
        Map<UUID, LocalSource> byTracked = new HashMap<>();
        fed.forEach((tracked, source) -> Optional.ofNullable(known.get(source))
                .ifPresent(found -> byTracked.put(tracked, found)));
        return byTracked;
    }

    /// The source that feeds one indicator.
    Optional<LocalSource> ofTracked(UUID tracked) {
        return jdbc.sql("SELECT local_source FROM indicator.tracked WHERE id = :id AND local_source IS NOT NULL")
                .param("id", tracked).query((row, _) -> row.getObject(1, UUID.class)).optional().map(sources::get);
    }
}
