package fr.egide.territory.page;

import java.util.List;
import java.util.Optional;

import fr.egide.territory.Commune;
import fr.egide.territory.Grouping;
import fr.egide.territory.Perimeter;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryLink;
import fr.egide.territory.contour.CommuneMap;

/// Who a territory is: what it lies in, what it is made of, its map where contours are loaded.
///
/// @param parts régions of France, départements of a region: their communes are too many for a page
/// @param members communes, where there are no parts
/// @param neighbours of a single commune, where they are known
/// @param links other pages about this territory, that rooms above contribute
public record TerritoryCard(Territory territory, Optional<Commune> commune, Optional<Grouping> grouping,
        Optional<Perimeter> perimeter, List<String> departements, List<Territory> parts, List<Commune> members,
        List<Commune> neighbours,
        Optional<CommuneMap> map, List<TerritoryLink> links) {}
