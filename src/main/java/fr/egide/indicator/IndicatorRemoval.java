package fr.egide.indicator;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Removes what fictitious contracts follow, observed and froze; the database refuses it for editions of real ones.
@Component
public class IndicatorRemoval {

    private final JdbcClient jdbc;
    private final EditionSeals seals;

    IndicatorRemoval(JdbcClient jdbc, EditionSeals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    @Transactional
    public void remove(List<UUID> contracts) {
        seals.remove(contracts);
        List.of("tracked", "confidence", "edition", "local_definition")
                .forEach(table -> jdbc.sql("DELETE FROM indicator." + table + " WHERE contract = ANY (:ids)")
                        .param("ids", contracts.toArray(UUID[]::new)).update());
    }

    /// Organisations asked for some figure.
    public List<UUID> organisationsNamed() {
        return jdbc.sql("SELECT DISTINCT producer FROM indicator.tracked WHERE producer IS NOT NULL")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
