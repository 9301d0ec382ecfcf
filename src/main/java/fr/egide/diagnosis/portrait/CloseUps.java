package fr.egide.diagnosis.portrait;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Looks at one indicator of a portrait from near.
@Component
class CloseUps {

    private final CommuneRatesReader rates;
    private final WithheldEstimates withheld;

    CloseUps(CommuneRatesReader rates, WithheldEstimates withheld) {
        this.rates = rates;
        this.withheld = withheld;
    }

    /// The one asked, if the portrait holds it.
    ///
    /// @param indicator its code
    Optional<CloseUp> find(Portrait portrait, String indicator) {
        return portrait.facets().stream().filter(facet -> facet.indicator().code().equals(indicator)).findFirst()
                .map(facet -> of(portrait, facet));
    }

    /// @param indicator code of the one asked; without any, or for one that the portrait doesn't hold, the one that stands out
    ///        most, else the first of which something is said
    /// @return nothing for a portrait without indicators
    Optional<CloseUp> of(Portrait portrait, @Nullable String indicator) {
        return Stream.of(
                portrait.facets().stream().filter(facet -> facet.indicator().code().equals(indicator)),
                portrait.standsOut().stream(),
                portrait.facets().stream().filter(facet -> facet.level() != null),
                portrait.facets().stream()).flatMap(facets -> facets).findFirst().map(facet -> of(portrait, facet));
    }

    private CloseUp of(Portrait portrait, Facet facet) {
        return new CloseUp(facet,
                rates.of(portrait.territory(), facet.indicator(), facet.level(), portrait.period()).orElse(null),
                withheld.of(portrait.territory(), facet.indicator(), facet.level(), portrait.period().to()));
    }
}
