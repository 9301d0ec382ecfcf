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
import fr.egide.indicator.Periodicity;
import fr.egide.indicator.Tracked;
import fr.egide.indicator.Tracking;
import fr.egide.web.Refusal;

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

    /// What was typed to define an indicator.
    record LocalForm(Definition.Kind kind, Periodicity periodicity, Definition.Direction direction,
            @Nullable Boolean additive,
            String name, String unit, @Nullable Integer per, String formula, String source, String producer,
            String caution) {

        Definition definition() {
            return new Definition("", kind, periodicity, direction, Boolean.TRUE.equals(additive), null, null, name,
                    unit, per == null ? 1 : per, formula, source,
                    producer, caution);
        }
    }

    @GetMapping("/contracts/{id}/indicators")
    ModelAndView list(@PathVariable UUID id, @RequestParam @Nullable UUID objective,
            @RequestParam @Nullable UUID action) {
        AimForm form = new AimForm(null, objective, action, "", "", "", "", "", null);
        return page(contracts.require(Permission.READ_CONTRACT, id), form, null);
    }

    @PostMapping("/contracts/{id}/indicators")
    ModelAndView follow(@PathVariable UUID id, @ModelAttribute AimForm form) {
        Contract contract = contracts.require(Permission.EDIT_CONTRACT, id);
        try {
            Tracked tracked = tracking.follow(contract, String.valueOf(form.definition()), form.objective(),
                    form.action(), aims.read(form));
            return new ModelAndView("redirect:/contracts/" + id + "/indicators/" + tracked.id());
        } catch (Refusal refusal) {
            return page(contract, form, refusal);
        }
    }

    @GetMapping("/contracts/{id}/indicators/define")
    String define(@PathVariable UUID id, Model model) {
        return define(contracts.require(Permission.EDIT_CONTRACT, id), null, model);
    }

    @PostMapping("/contracts/{id}/indicators/define")
    ModelAndView defined(@PathVariable UUID id, @ModelAttribute LocalForm form, Model model) {
        Contract contract = contracts.require(Permission.EDIT_CONTRACT, id);
        try {
            Definition added = definitions.add(id, form.definition());
            return new ModelAndView("redirect:/contracts/" + id + "/indicators?defined=" + added.code() + "#follow");
        } catch (Refusal refusal) {
            return new ModelAndView(define(contract, form, model), Map.of("problem", refusal.messageKey()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static String define(Contract contract, @Nullable LocalForm form, Model model) {
        model.addAttribute("contract", contract);
        model.addAttribute("form", form == null
                ? new LocalForm(Definition.Kind.R, Periodicity.T, Definition.Direction.LOWER, false, "", "", 1, "", "",
                        "",
                        "")
                : form);
        model.addAttribute("kinds", Definition.Kind.values());
        model.addAttribute("periodicities", Periodicity.values());
        model.addAttribute("directions", Definition.Direction.values());
        return "indicator/define";
    }

    private ModelAndView page(Contract contract, AimForm form, @Nullable Refusal problem) {
        ModelAndView page = new ModelAndView("indicator/indicators",
                problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("contract", contract);
        page.addObject("figures", figures.of(contract));
        page.addObject("objectives", contracts.objectives(contract.id()));
        page.addObject("actions", contracts.actions(contract.id()));
        page.addObject("definitions", List.copyOf(definitions.of(contract.id()).values()));
        page.addObject("form", form);
        page.addObject("problem", problem == null ? null : aims.sentence(problem));
        page.addObject("mayEnter", access.may(Permission.ENTER_OBSERVATION, ContractDirectory.target(contract)));
        page.addObject("mayEdit", access.may(Permission.EDIT_CONTRACT, ContractDirectory.target(contract)));
        return page;
    }
}
