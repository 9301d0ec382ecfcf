package fr.egide.indicator;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.contract.ContractDependants;

/// Followed indicators, météo and frozen editions stand on their contract.
@Component
class IndicatorDependants implements ContractDependants {

    private final JdbcClient jdbc;

    IndicatorDependants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean dependOn(UUID contract) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM indicator.tracked WHERE contract = :id)
                OR EXISTS (SELECT FROM indicator.confidence WHERE contract = :id)
                OR EXISTS (SELECT FROM indicator.edition WHERE contract = :id)
                OR EXISTS (SELECT FROM indicator.local_definition WHERE contract = :id)""").param("id", contract)
                .query(Boolean.class).single();
    }
}
