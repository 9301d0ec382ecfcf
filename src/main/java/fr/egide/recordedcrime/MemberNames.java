package fr.egide.recordedcrime;

import org.springframework.stereotype.Component;

import fr.egide.territory.Commune;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

/// Names of the territories that the rows of an edition are about.
@Component
class MemberNames {

    private final Territories territories;

    MemberNames(Territories territories) {
        this.territories = territories;
    }

    /// The code itself when it has no name.
    String of(Edition.Level level, String code) {
        return switch (level) {
            case COMMUNE -> territories.findCommune(code).map(Commune::name).orElse(code);
            case DEPARTEMENT -> territories.nameOfDepartement(code);
            case REGION -> territories.find(TerritoryRef.region(code)).map(Territory::name).orElse(code);
        };
    }
}
