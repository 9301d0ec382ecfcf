package fr.egide.diagnosis.portrait;

import java.util.List;

import fr.egide.territory.Territory;

/// What official series say of a territory over a period.
///
/// @param facets in the order of the producer's series, those alone of which an edition says something
/// @param standsOut those whose level is established to differ from the widest reference, false discoveries held at 5 %
///        among all indicators of this page, the farthest first
public record Portrait(Territory territory, Period period, List<Facet> facets, List<Facet> standsOut) {

    public Portrait {
        facets = List.copyOf(facets);
        standsOut = List.copyOf(standsOut);
    }
}
