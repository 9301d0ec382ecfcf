package fr.egide.territory.page;

import java.util.List;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryHit;
import fr.egide.web.Site;

/// What the pages that choose a territory find: real ones, and apart from them, in the training mode alone, fictitious ones.
@Component
class TerritorySearch {

    private static final Pattern SUFFIX = Pattern.compile("\\s*\\([^)]*\\)$");

    private final Territories territories;
    private final Site site;

    TerritorySearch(Territories territories, Site site) {
        this.territories = territories;
        this.site = site;
    }

    List<TerritoryHit> real(String text, int limit) {
        return territories.search(text, limit);
    }

    /// Their names without « (fictif) », which the page says once.
    List<TerritoryHit> fictitious(String text, int limit) {
        return site.training()
                ? territories.searchFictitious(text, limit).stream().map(TerritorySearch::withoutSuffix).toList()
                : List.of();
    }

    private static TerritoryHit withoutSuffix(TerritoryHit hit) {
        return new TerritoryHit(hit.ref(), SUFFIX.matcher(hit.name()).replaceFirst(""), hit.kindKey(), hit.where(),
                hit.population());
    }
}
