package fr.egide.contract;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import fr.egide.account.Target;
import fr.egide.localseries.WorkOnTerritory;
import fr.egide.localseries.WorkReader;

/// Contracts, for the local series of their territories.
@Component
class ContractsOnTerritory implements WorkOnTerritory {

    private final WorkReader works;

    ContractsOnTerritory(WorkReader works) {
        this.works = works;
    }

    @Override
    public List<Work> within(Set<String> departements) {
        return works.within("contract.contract", departements, Target::contract);
    }
}
