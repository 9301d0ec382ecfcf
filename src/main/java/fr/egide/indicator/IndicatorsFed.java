package fr.egide.indicator;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.localseries.SourceUse;

/// Whether an indicator holds its observations in a local series.
@Component
class IndicatorsFed implements SourceUse {

    private final JdbcClient jdbc;

    IndicatorsFed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean uses(UUID source) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM indicator.tracked WHERE local_source = :source)")
                .param("source", source).query(Boolean.class).single();
    }
}
