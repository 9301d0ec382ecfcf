package fr.egide.territory.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.egide.territory.Commune;
import fr.egide.territory.Perimeters;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryLink;
import fr.egide.territory.TerritoryRef;
import fr.egide.territory.TerritoryRef.Kind;
import fr.egide.territory.contour.CommuneMaps;
import fr.egide.territory.contour.Neighbours;

/// Gives the fragment `territory/identity :: card(territory)` what it shows; templates call it `@territoryCards`.
@Component("territoryCards")
public class TerritoryCards {

    private final Territories territories;
    private final Perimeters perimeters;
    private final CommuneMaps maps;
    private final Neighbours neighbours;
    private final List<TerritoryLink> links;

    TerritoryCards(Territories territories, Perimeters perimeters, CommuneMaps maps, Neighbours neighbours,
            List<TerritoryLink> links) {
        this.territories = territories;
        this.perimeters = perimeters;
        this.maps = maps;
        this.neighbours = neighbours;
        this.links = links.stream().sorted(Comparator.comparingInt(TerritoryLink::order)).toList();
    }

    public TerritoryCard of(Territory territory) {
        Optional<Commune> commune = territory.ref().kind() == Kind.COMMUNE
                ? territories.findCommune(territory.ref().code())
                : Optional.empty();
        List<Territory> parts = parts(territory.ref());
        return new TerritoryCard(territory, commune,
                commune.flatMap(one -> Optional.ofNullable(one.epci())).or(() -> siren(territory))
                        .flatMap(territories::findGrouping),
                territory.ref().kind() == Kind.PERIMETER
                        ? perimeters.find(UUID.fromString(territory.ref().code()))
                        : Optional.empty(),
                territory.departements().stream().sorted().map(territories::nameOfDepartement).toList(),
                parts, parts.isEmpty() ? territories.communes(territory.communes()) : List.of(),
                commune.map(neighbours::of).orElse(List.of()),
                maps.find(territory), links);
    }

    private List<Territory> parts(TerritoryRef ref) {
        return switch (ref.kind()) {
            case FRANCE -> territories.regions().stream().map(TerritoryRef::region).map(territories::get).toList();
            case REGION -> territories.departementsOf(ref.code()).stream().map(TerritoryRef::departement)
                    .map(territories::get).toList();
            case COMMUNE, EPCI, EPT, ARRONDISSEMENT, DEPARTEMENT, PERIMETER -> List.of();
        };
    }

    private static Optional<String> siren(Territory territory) {
        return territory.ref().kind() == Kind.EPCI || territory.ref().kind() == Kind.EPT
                ? Optional.of(territory.ref().code())
                : Optional.empty();
    }
}
