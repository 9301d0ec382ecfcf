package fr.egide.indicator.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.indicator.Definition;
import fr.egide.indicator.Definitions;
import fr.egide.indicator.Figures;
import fr.egide.indicator.Tracked;
import fr.egide.indicator.Tracking;
import fr.egide.web.Refusal;
import fr.egide.web.observation.Direction;
import fr.egide.web.observation.Periodicity;

/// The indicators a contract follows, and those it defines for itself.
@Controller
class IndicatorsController {

    private final ContractDirectory contracts;
    private final Definitions definitions;
    private final Figures figures;
    private final Tracking tracking;
    private final AimForms aims;
    private final Access access;

    IndicatorsController(ContractDirectory contracts, Definitions definitions, Figures figures, Tracking tracking,
            AimForms aims, Access access) {
        this.contracts = contracts;
        this.definitions = definitions;
        this.figures = figures;
        this.tracking = tracking;
        this.aims = aims;
        this.access = access;
    }

    @GetMapping("/contracts/{id}/indicators")
    ModelAndView list(@PathVariable UUID id, @RequestParam @Nullable UUID objective,
            @RequestParam @Nullable UUID action) {
        return page(contracts.require(Permission.READ_CONTRACT, id), AimForm.on(objective, action),
                new AimProblems());
    }

    @PostMapping("/contracts/{id}/indicators")
    ModelAndView follow(@PathVariable UUID id, @ModelAttribute AimForm form) {
        Contract contract = contracts.require(Permission.EDIT_CONTRACT, id);
        AimProblems problems = new AimProblems();
        Tracking.Aim aim = aims.read(form, problems);
        try {
            if (problems.isEmpty()) {
                Tracked tracked = tracking.follow(contract, String.valueOf(form.definition()), form.objective(),
                        form.action(), aim);
                return new ModelAndView("redirect:/contracts/" + id + "/indicators/" + tracked.id());
            }
        } catch (Refusal refusal) {
            problems.add(refusal);
        }
        return page(contract, form, problems);
    }

    @GetMapping("/contracts/{id}/indicators/define")
    String define(@PathVariable UUID id, Model model) {
        return define(contracts.require(Permission.EDIT_CONTRACT, id), LocalForm.BLANK, model);
    }

    @PostMapping("/contracts/{id}/indicators/define")
    ModelAndView defined(@PathVariable UUID id, @ModelAttribute LocalForm form, Model model) {
        Contract contract = contracts.require(Permission.EDIT_CONTRACT, id);
        if (!form.lacks().isEmpty()) {
            return new ModelAndView(define(contract, form, model), Map.of("lacks", form.lacks()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Definition added = definitions.add(id, form.definition());
        return new ModelAndView("redirect:/contracts/" + id + "/indicators?defined=" + added.code() + "#follow");
    }

    private static String define(Contract contract, LocalForm form, Model model) {
        model.addAttribute("contract", contract);
        model.addAttribute("form", form);
        model.addAttribute("lacks", Map.of());
        model.addAttribute("kinds", Definition.Kind.values());
        model.addAttribute("periodicities", Periodicity.values());
        model.addAttribute("directions", Direction.values());
        return "indicator/define";
    }

    private ModelAndView page(Contract contract, AimForm form, AimProblems problems) {
        ModelAndView page = new ModelAndView("indicator/indicators",
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("contract", contract);
        page.addObject("figures", figures.of(contract));
        page.addObject("objectives", contracts.objectives(contract.id()));
        page.addObject("actions", contracts.actions(contract.id()));
        page.addObject("definitions", List.copyOf(definitions.of(contract.id()).values()));
        aims.show(page, form, problems);
        page.addObject("mayEnter", access.may(Permission.ENTER_OBSERVATION, ContractDirectory.target(contract)));
        page.addObject("mayEdit", access.may(Permission.EDIT_CONTRACT, ContractDirectory.target(contract)));
        return page;
    }
}
