package fr.egide.contract.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.egide.contract.ContractDirectory;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

/// The communes of a contract's territory: those among which an action chooses its own.
@Component
public class TerritoryCommunes {

    private final ContractDirectory contracts;
    private final Territories territories;

    TerritoryCommunes(ContractDirectory contracts, Territories territories) {
        this.contracts = contracts;
        this.territories = territories;
    }

    /// Names by code, in the order of the territory.
    public Map<String, String> of(UUID contract) {
        Map<String, String> names = new LinkedHashMap<>();
        List<String> codes = territories.find(TerritoryRef.parse(contracts.get(contract).territory()))
                .map(Territory::communes).orElse(List.of());
        territories.communes(codes).forEach(commune -> names.put(commune.code(), commune.name()));
        return names;
    }
}
