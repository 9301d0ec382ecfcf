package fr.egide.council;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.contract.ContractDependants;

/// A council that follows a contract would be orphaned without it.
@Component
class FollowingCouncils implements ContractDependants {

    private final JdbcClient jdbc;

    FollowingCouncils(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean dependOn(UUID contract) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM council.council WHERE contracts @> ARRAY[:id]::uuid[])")
                .param("id", contract).query(Boolean.class).single();
    }
}
