package fr.egide.contract.page;

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
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractState;
import fr.egide.contract.editing.ContractCreation;
import fr.egide.contract.editing.ContractForm;
import fr.egide.frame.Frames;
import fr.egide.territory.TerritoryHit;
import fr.egide.web.PageOf;

/// The contracts one may read, and the form of a new one.
@Controller
class ContractsController {

    private final ContractDirectory contracts;
    private final ContractCreation creation;
    private final ContractFrames frames;
    private final Frames kinds;
    private final Access access;

    ContractsController(ContractDirectory contracts, ContractCreation creation, ContractFrames frames, Frames kinds,
            Access access) {
        this.contracts = contracts;
        this.creation = creation;
        this.frames = frames;
        this.kinds = kinds;
        this.access = access;
    }

    @GetMapping("/contracts")
    String list(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page, Model model) {
        List<Contract> readable = contracts.listReadable();
        ContractList asked = new ContractList(text, state, page);
        PageOf<Contract> shown = asked.of(readable);
        model.addAttribute("asked", asked);
        model.addAttribute("states", ContractState.values());
        model.addAttribute("none", readable.isEmpty());
        model.addAttribute("found", shown);
        model.addAttribute("contracts", shown.items().stream().map(frames::of).toList());
        model.addAttribute("mayCreate", access.may(Permission.CREATE_CONTRACT, Target.INSTALLATION));
        return "contract/list";
    }

    @GetMapping("/contracts/new")
    ModelAndView form(@RequestParam @Nullable String territory) {
        access.require(Permission.CREATE_CONTRACT, Target.INSTALLATION);
        return form(ContractForm.on(territory), Map.of(), List.of());
    }

    @PostMapping("/contracts")
    ModelAndView create(@ModelAttribute ContractForm form) {
        access.require(Permission.CREATE_CONTRACT, Target.INSTALLATION);
        Map<String, String> problems = creation.problems(form);
        return problems.isEmpty()
                ? new ModelAndView("redirect:/contracts/" + creation.create(form).id() + "/plan")
                : form(form, problems,
                        problems.containsKey("territory") ? creation.choices(form.territory()) : List.of());
    }

    private ModelAndView form(ContractForm form, Map<String, String> problems, List<TerritoryHit> choices) {
        ModelAndView page = new ModelAndView("contract/new",
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("form", form);
        page.addObject("problems", problems);
        page.addObject("choices", choices);
        page.addObject("kinds", kinds.contractKinds());
        return page;
    }
}
