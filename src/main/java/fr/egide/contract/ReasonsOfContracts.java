package fr.egide.contract;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.diagnosis.proposal.KeptPerimeter;
import fr.egide.diagnosis.proposal.ReasonReaders;

/// Whoever may read a contract may read why the perimeters it bears on or mentions were kept.
@Component
class ReasonsOfContracts implements ReasonReaders {

    private final JdbcClient jdbc;
    private final ContractDirectory contracts;

    ReasonsOfContracts(JdbcClient jdbc, ContractDirectory contracts) {
        this.jdbc = jdbc;
        this.contracts = contracts;
    }

    @Override
    public boolean mayRead(KeptPerimeter kept) {
        List<UUID> mentioning = jdbc
                .sql("SELECT contract FROM contract.examined_option WHERE kept_perimeter = :perimeter")
                .param("perimeter", kept.id()).query((row, _) -> row.getObject(1, UUID.class)).list();
        return contracts.listReadable().stream().anyMatch(contract -> mentioning.contains(contract.id())
                || contract.territory().equals(kept.ref().toString())
                || contract.territory().equals("commune:" + kept.seed()));
    }
}
