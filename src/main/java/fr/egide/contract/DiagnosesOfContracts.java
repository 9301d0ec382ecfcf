package fr.egide.contract;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.egide.diagnosis.DiagnosisReaders;
import fr.egide.diagnosis.writing.RemedialVersions;

/// Whoever may read a contract may read the diagnosis it rests on, and the rejected ones that it took up again.
@Component
class DiagnosesOfContracts implements DiagnosisReaders {

    private final JdbcClient jdbc;
    private final ContractDirectory contracts;
    private final RemedialVersions remedies;

    DiagnosesOfContracts(JdbcClient jdbc, ContractDirectory contracts, RemedialVersions remedies) {
        this.jdbc = jdbc;
        this.contracts = contracts;
        this.remedies = remedies;
    }

    @Override
    public Set<UUID> readable() {
        UUID[] open = contracts.listReadable().stream().map(Contract::id).toArray(UUID[]::new);
        Set<UUID> read = new HashSet<>(
                jdbc.sql("SELECT diagnosis FROM contract.resting_diagnosis WHERE contract = ANY (:open)")
                        .param("open", open).query((row, _) -> row.getObject(1, UUID.class)).list());
        read.addAll(remedies.takenUpBy(read));
        return read;
    }
}
