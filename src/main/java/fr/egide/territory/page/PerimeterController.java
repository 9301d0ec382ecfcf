package fr.egide.territory.page;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.territory.Commune;
import fr.egide.territory.Perimeter;
import fr.egide.territory.Perimeters;
import fr.egide.territory.Territories;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Perimeters: the list, and a new one in two steps, what it holds then what it is. The address carries what was chosen.
@Controller
class PerimeterController {

    private static final int SHOWN = 12;

    private final Perimeters perimeters;
    private final Territories territories;
    private final TerritorySearch search;
    private final PerimeterMembers members;
    private final Access access;
    private final Texts texts;

    PerimeterController(Perimeters perimeters, Territories territories, TerritorySearch search,
            PerimeterMembers members, Access access, Texts texts) {
        this.perimeters = perimeters;
        this.territories = territories;
        this.search = search;
        this.members = members;
        this.access = access;
        this.texts = texts;
    }

    record Row(Perimeter perimeter, long population) {}

    @GetMapping("/perimeters")
    String list(ModelMap model) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        model.addAttribute("rows",
                perimeters.list().stream()
                        .map(perimeter -> new Row(perimeter, territories.communes(perimeter.codes()).stream()
                                .mapToLong(Commune::population).sum()))
                        .toList());
        model.addAttribute("mayCreate", access.may(Permission.CREATE_CONTRACT, Target.INSTALLATION));
        return "territory/perimeters";
    }

    @GetMapping("/perimeters/new")
    String choose(@RequestParam(defaultValue = "") List<String> members, @RequestParam(defaultValue = "") String q,
            ModelMap model) {
        access.require(Permission.CREATE_CONTRACT, Target.INSTALLATION);
        showMembers(members, model);
        model.addAttribute("q", q);
        model.addAttribute("hits", search.real(q, SHOWN));
        model.addAttribute("fictitious", search.fictitious(q, SHOWN));
        return "territory/perimeter-members";
    }

    @GetMapping("/perimeters/new/details")
    String details(@RequestParam(defaultValue = "") List<String> members, ModelMap model) {
        access.require(Permission.CREATE_CONTRACT, Target.INSTALLATION);
        showMembers(members, model);
        model.addAttribute("form", PerimeterForm.EMPTY);
        return "territory/perimeter-details";
    }

    @PostMapping("/perimeters")
    ModelAndView create(@RequestParam(defaultValue = "") List<String> members, @ModelAttribute PerimeterForm form) {
        access.require(Permission.CREATE_CONTRACT, Target.INSTALLATION);
        try {
            Perimeter made = perimeters.create(form.nameOrEmpty(), form.kindOrDefault(), this.members.codes(members),
                    form.descriptionOrEmpty(), form.from(), form.to());
            return new ModelAndView("redirect:/territories/" + made.ref());
        } catch (Refusal refusal) {
            ModelAndView page = new ModelAndView("territory/perimeter-details", HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("problem", texts.text(refusal.messageKey(), refusal.arguments()));
            page.addObject("form", form);
            showMembers(members, page.getModelMap());
            return page;
        }
    }

    private void showMembers(List<String> chosen, ModelMap model) {
        model.addAttribute("members", chosen);
        model.addAttribute("chosen", members.territories(chosen));
        model.addAttribute("communes", territories.communes(members.codes(chosen)));
    }
}
