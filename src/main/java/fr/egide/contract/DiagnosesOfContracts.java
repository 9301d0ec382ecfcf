package fr.egide.contract;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.diagnosis.DiagnosisReaders;
import fr.egide.diagnosis.writing.RemedialVersions;

/// Whoever may read a contract may read the diagnosis it rests on, and the rejected ones that it took up again.
@Component
class DiagnosesOfContracts implements DiagnosisReaders {

    private final JdbcClient jdbc;
    private final ContractDirectory contracts;
    private final RemedialVersions remedies;
    private final Access access;

    DiagnosesOfContracts(JdbcClient jdbc, ContractDirectory contracts, RemedialVersions remedies, Access access) {
        this.jdbc = jdbc;
        this.contracts = contracts;
        this.remedies = remedies;
        this.access = access;
    }

    @Override
    public boolean mayRead(UUID diagnosis) {
        return jdbc.sql("SELECT contract FROM contract.resting_diagnosis WHERE diagnosis = :diagnosis")
                .param("diagnosis", diagnosis).query((row, _) -> row.getObject(1, UUID.class)).list().stream()
                .map(contracts::get)
                .anyMatch(contract -> access.may(Permission.READ_CONTRACT, ContractDirectory.target(contract)))
                || remedies.of(diagnosis).filter(this::mayRead).isPresent();
    }
}
