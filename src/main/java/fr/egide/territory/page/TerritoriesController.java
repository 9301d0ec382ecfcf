package fr.egide.territory.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.territory.Perimeters;

/// The search of territories, whole page or list alone as one types.
@Controller
class TerritoriesController {

    private static final int SHOWN = 20;
    private static final int SUGGESTED = 12;

    private final TerritorySearch search;
    private final Perimeters perimeters;
    private final Access access;

    TerritoriesController(TerritorySearch search, Perimeters perimeters, Access access) {
        this.search = search;
        this.perimeters = perimeters;
        this.access = access;
    }

    @GetMapping("/territories")
    String search(@RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial, Model model) {
        find(q, SHOWN, model);
        if (partial) {
            return "territory/search :: results";
        }
        model.addAttribute("perimeters", perimeters.list());
        return "territory/search";
    }

    /// Suggestions for a field that chooses a territory. A list of suggestions has no groups: fictitious ones are there only
    /// when no real one answers.
    @GetMapping("/territories/suggestions")
    String suggestions(@RequestParam(name = "territory", defaultValue = "") String q, Model model) {
        find(q, SUGGESTED, model);
        return "territory/search :: suggestions";
    }

    private void find(String q, int limit, Model model) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        model.addAttribute("q", q);
        model.addAttribute("hits", search.real(q, limit));
        model.addAttribute("fictitious", search.fictitious(q, limit));
    }
}
