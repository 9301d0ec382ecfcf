package fr.egide.territory;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.account.ScopePlaces;

/// Départements on which a role can be held, the fictitious ones among them.
@Component
class DepartementPlaces implements ScopePlaces {

    private final Territories territories;

    DepartementPlaces(Territories territories) {
        this.territories = territories;
    }

    @Override
    public Kind kind() {
        return Kind.DEPARTEMENT;
    }

    @Override
    public List<Place> places() {
        return Stream
                .concat(territories.fictitiousDepartements().stream(), territories.departements().stream().sorted())
                .map(code -> new Place(code, territories.nameOfDepartement(code) + " (" + code + ")")).toList();
    }
}
