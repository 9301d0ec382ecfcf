package fr.egide.partnership;

import java.util.List;

import org.springframework.stereotype.Component;

import fr.egide.contract.Contract;
import fr.egide.frame.ExpectedPartner;
import fr.egide.partner.Force;
import fr.egide.partner.Forces;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;

/// Police and gendarmerie are expected where they are competent. As long as the directory doesn't say it of any commune,
/// their condition stands (circular of 1999, 2.A.2.1).
@Component
class ForcesExpected {

    private final Forces forces;
    private final Territories territories;

    ForcesExpected(Forces forces, Territories territories) {
        this.forces = forces;
        this.territories = territories;
    }

    List<ExpectedPartner> settled(List<ExpectedPartner> partners, Contract contract) {
        Forces.Known known = forces.of(territories.get(TerritoryRef.parse(contract.territory())).communes());
        return partners.stream().map(partner -> List.of(Force.values()).stream()
                .filter(force -> force.name().equals(partner.code()) && known.of(force) > 0).findFirst()
                .map(_ -> partner.everywhere()).orElse(partner)).toList();
    }
}
