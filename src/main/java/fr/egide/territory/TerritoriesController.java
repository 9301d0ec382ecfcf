package fr.egide.territory;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// The search of territories, whole page or list alone as one types.
@Controller
class TerritoriesController {

    private static final int SHOWN = 20;

    private final Territories territories;
    private final Perimeters perimeters;

    TerritoriesController(Territories territories, Perimeters perimeters) {
        this.territories = territories;
        this.perimeters = perimeters;
    }

    @GetMapping("/territories")
    String search(@RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("hits", territories.search(q, SHOWN));
        model.addAttribute("perimeters", perimeters.list());
        return partial ? "territory/search :: results" : "territory/search";
    }

    /// Suggestions for a field that chooses a territory.
    @GetMapping("/territories/suggestions")
    String suggestions(@RequestParam(name = "territory", defaultValue = "") String q, Model model) {
        model.addAttribute("hits", territories.search(q, 12));
        return "territory/search :: suggestions";
    }

    @GetMapping("/about/sources")
    String sources() {
        return "territory/sources";
    }
}
