package fr.egide.indicator.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Proposals;
import fr.egide.indicator.Figure;
import fr.egide.indicator.Figures;
import fr.egide.indicator.Tracked;
import fr.egide.indicator.Tracking;
import fr.egide.web.Refusal;

/// Baseline, target and producer of a followed indicator; once signed, a proposal for the next amendment.
@Controller
@RequestMapping("/contracts/{id}/indicators/{tracked}/aim")
class AimController {

    private final ContractDirectory contracts;
    private final Figures figures;
    private final Tracking tracking;
    private final AimForms aims;
    private final Proposals proposals;

    AimController(ContractDirectory contracts, Figures figures, Tracking tracking, AimForms aims,
            Proposals proposals) {
        this.contracts = contracts;
        this.figures = figures;
        this.tracking = tracking;
        this.aims = aims;
        this.proposals = proposals;
    }

    @GetMapping
    ModelAndView edit(@PathVariable UUID id, @PathVariable UUID tracked) {
        Contract contract = contracts.require(Permission.EDIT_CONTRACT, id);
        Figure figure = figures.get(contract, tracked);
        return aim(contract, figure, aims.of(figure.tracked()), new AimProblems());
    }

    @PostMapping
    ModelAndView edited(@PathVariable UUID id, @PathVariable UUID tracked, @ModelAttribute AimForm form) {
        Contract contract = contracts.require(Permission.EDIT_CONTRACT, id);
        Figure figure = figures.get(contract, tracked);
        AimProblems problems = new AimProblems();
        Tracking.Aim aim = aims.read(form, problems);
        try {
            if (problems.isEmpty()) {
                tracking.change(contract, figure.tracked(), form.version() == null ? -1 : form.version(), aim);
                return new ModelAndView("redirect:/contracts/" + id + "/indicators/" + tracked);
            }
        } catch (Refusal refusal) {
            problems.add(refusal);
        }
        return aim(contract, figure, form, problems);
    }

    @PostMapping("/propose")
    String propose(@PathVariable UUID id, @PathVariable UUID tracked, @ModelAttribute AimForm form,
            @RequestParam @Nullable String reason) {
        contracts.require(Permission.EDIT_CONTRACT, id);
        Tracked stored = figures.tracked(id, tracked);
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("indicator", List.of(stored.definition()));
        fields.put("baseline", List.of(form.baseline()));
        fields.put("target", List.of(form.target()));
        fields.put("targetOn", List.of(form.targetOn()));
        proposals.propose(id, stored.objective() == null ? ObjectKind.CONTRACT : ObjectKind.OBJECTIVE,
                stored.objective() == null ? id : stored.objective(), fields, reason);
        return "redirect:/contracts/" + id + "/history?proposed";
    }

    private ModelAndView aim(Contract contract, Figure figure, AimForm form, AimProblems problems) {
        ModelAndView page = new ModelAndView("indicator/aim", problems.isEmpty()
                ? HttpStatus.OK
                : problems.whole() == null
                        ? HttpStatus.UNPROCESSABLE_CONTENT
                        : HttpStatus.valueOf(problems.whole().status().value()));
        page.addObject("contract", contract);
        page.addObject("figure", figure);
        aims.show(page, form, problems);
        page.addObject("stored", aims.of(figure.tracked()));
        page.addObject("mayPropose", problems.isWhole("IND-007"));
        page.addObject("isStale", problems.isWhole("CON-409"));
        return page;
    }
}
