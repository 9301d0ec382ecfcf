package fr.egide.diagnosis.portrait;

import org.springframework.stereotype.Component;

import fr.egide.statistics.Interval;
import fr.egide.statistics.withheld.WithheldFacts;
import fr.egide.territory.Territory;
import fr.egide.web.Formats;
import fr.egide.web.Texts;

/// Says one indicator from near.
@Component
class CloseUpWords {

    private final FunnelWords funnels;
    private final RateMapWords maps;
    private final FacetWords facets;
    private final Texts texts;
    private final Formats formats;

    CloseUpWords(FunnelWords funnels, RateMapWords maps, FacetWords facets, Texts texts, Formats formats) {
        this.funnels = funnels;
        this.maps = maps;
        this.facets = facets;
        this.texts = texts;
        this.formats = formats;
    }

    CloseUpView view(Portrait portrait, CloseUp near) {
        Facet facet = near.facet();
        Territory territory = portrait.territory();
        return new CloseUpView(facet.indicator().code(), facet.indicator().label(),
                facet.peers() == null ? null : funnels.view(territory.name(), facet),
                noFunnel(facet, portrait.peers().peers().size()),
                near.rates() == null ? null : maps.view(territory, facet.indicator(), near.rates()),
                withheld(near.withheld()), near.withheld().facts() != null);
    }

    private String noFunnel(Facet facet, int comparable) {
        String said = facets.noPeers(facet, comparable);
        return said.isEmpty()
                ? texts.text("diagnosis.near." + (facet.level() == null ? "no-level" : "no-peers"))
                : said;
    }

    private String withheld(WithheldEstimate estimate) {
        if (estimate.communes() == 0) {
            return "";
        }
        WithheldFacts facts = estimate.facts();
        if (facts == null) {
            return texts.text("diagnosis.withheld." + estimate.outcome(), estimate.communes(), estimate.year() + "");
        }
        Interval interval = facts.interval();
        return texts.text("diagnosis.withheld.said", estimate.communes(), estimate.year() + "",
                formats.integer(interval.lower()), formats.integer(interval.upper()),
                formats.integer(Math.round(facts.expected())), texts.text("diagnosis.withheld." + estimate.outcome()));
    }
}
