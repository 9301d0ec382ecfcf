package fr.egide.diagnosis.portrait;

import java.util.List;

import fr.egide.territory.Territory;

/// What official series say of a territory over a period.
///
/// @param facets in the order of the producer's series, those alone of which an edition says something
/// @param peers comparable territories and how they were chosen
/// @param standsOut those whose level is established to differ from that of comparable territories (of the widest reference
///        where none can be read), false discoveries held at 5 % among the indicators of this page, the farthest first
public record Portrait(Territory territory, Period period, List<Facet> facets, PeerChoice peers,
        List<Facet> standsOut) {

    public Portrait {
        facets = List.copyOf(facets);
        standsOut = List.copyOf(standsOut);
    }
}
