package fr.egide.council.page;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.contract.editing.Problem;
import fr.egide.council.writing.CouncilCreation;
import fr.egide.council.writing.CouncilForm;
import fr.egide.frame.CouncilKinds;
import fr.egide.territory.TypedTerritory;

/// The councils one may read, and the form of a new one.
@Controller
class CouncilsController {

    private final CouncilList list;
    private final CouncilCreation creation;
    private final CouncilKinds kinds;
    private final TypedTerritory territories;
    private final Access access;

    CouncilsController(CouncilList list, CouncilCreation creation, CouncilKinds kinds, TypedTerritory territories,
            Access access) {
        this.list = list;
        this.creation = creation;
        this.kinds = kinds;
        this.territories = territories;
        this.access = access;
    }

    @GetMapping("/councils")
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("found", list.page(page));
        model.addAttribute("mayCreate", access.may(Permission.RUN_COUNCIL, Target.INSTALLATION));
        return "council/list";
    }

    @GetMapping("/councils/new")
    ModelAndView form(@RequestParam @Nullable String territory) {
        access.require(Permission.RUN_COUNCIL, Target.INSTALLATION);
        return form(CouncilForm.on(territory), Map.of());
    }

    @PostMapping("/councils")
    ModelAndView create(@ModelAttribute CouncilForm form) {
        access.require(Permission.RUN_COUNCIL, Target.INSTALLATION);
        Map<String, Problem> problems = creation.problems(form);
        return problems.isEmpty()
                ? new ModelAndView("redirect:/councils/" + creation.create(form).id() + "/members")
                : form(form, problems);
    }

    private ModelAndView form(CouncilForm form, Map<String, Problem> problems) {
        return new ModelAndView("council/new",
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT).addObject("form", form)
                .addObject("problems", problems).addObject("kinds", kinds.list()).addObject("choices",
                        problems.containsKey("territory") ? territories.choices(form.territory()) : List.of());
    }
}
