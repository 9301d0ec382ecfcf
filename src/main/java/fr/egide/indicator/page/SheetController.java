package fr.egide.indicator.page;

import java.time.DateTimeException;
import java.time.LocalDate;
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

import fr.egide.account.Access;
import fr.egide.account.Accounts;
import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractState;
import fr.egide.contract.ObjectKind;
import fr.egide.contract.editing.Proposals;
import fr.egide.indicator.Dashboards;
import fr.egide.indicator.EntryRights;
import fr.egide.indicator.Figure;
import fr.egide.indicator.Figures;
import fr.egide.indicator.Observations;
import fr.egide.indicator.Tracked;
import fr.egide.indicator.Tracking;
import fr.egide.indicator.TypedValue;
import fr.egide.web.Refusal;

/// The sheet of a followed indicator: definition, aim, every observation and where it comes from.
@Controller
@RequestMapping("/contracts/{id}/indicators/{tracked}")
class SheetController {

    private final ContractDirectory contracts;
    private final Figures figures;
    private final Dashboards dashboards;
    private final Observations observations;
    private final Tracking tracking;
    private final EntryRights entry;
    private final AimForms aims;
    private final SheetCharts charts;
    private final Proposals proposals;
    private final Accounts accounts;
    private final Access access;

    SheetController(ContractDirectory contracts, Figures figures, Dashboards dashboards, Observations observations,
            Tracking tracking,
            EntryRights entry, AimForms aims, SheetCharts charts, Proposals proposals, Accounts accounts,
            Access access) {
        this.contracts = contracts;
        this.figures = figures;
        this.dashboards = dashboards;
        this.observations = observations;
        this.tracking = tracking;
        this.entry = entry;
        this.aims = aims;
        this.charts = charts;
        this.proposals = proposals;
        this.accounts = accounts;
        this.access = access;
    }

    /// What was typed to enter an observation.
    record EntryForm(String period, String value) {}

    @GetMapping
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID tracked) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        return sheet(contract, figure(contract, tracked), new EntryForm("", ""), null);
    }

    @PostMapping("/observations")
    ModelAndView enter(@PathVariable UUID id, @PathVariable UUID tracked, @ModelAttribute EntryForm form) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        Figure figure = figure(contract, tracked);
        entry.requireEnter(contract, figure.tracked());
        try {
            if (!figure.definition().isTyped()) {
                throw Refusal.unprocessable("IND-004");
            }
            LocalDate day = LocalDate.parse(form.period());
            observations.enter(tracked, figure.definition().periodicity().startOf(day),
                    TypedValue.parse(form.value(), figure.definition().per()));
            return new ModelAndView("redirect:/contracts/" + id + "/indicators/" + tracked);
        } catch (DateTimeException e) {
            return sheet(contract, figure, form, Refusal.unprocessable("IND-009", form.period()));
        } catch (Refusal refusal) {
            return sheet(contract, figure, form, refusal);
        }
    }

    @GetMapping("/aim")
    ModelAndView edit(@PathVariable UUID id, @PathVariable UUID tracked) {
        Contract contract = contracts.require(Permission.EDIT_CONTRACT, id);
        Figure figure = figure(contract, tracked);
        return aim(contract, figure, aims.of(figure.tracked()), new AimProblems());
    }

    @PostMapping("/aim")
    ModelAndView edited(@PathVariable UUID id, @PathVariable UUID tracked, @ModelAttribute AimForm form) {
        Contract contract = contracts.require(Permission.EDIT_CONTRACT, id);
        Figure figure = figure(contract, tracked);
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

    @PostMapping("/aim/propose")
    String propose(@PathVariable UUID id, @PathVariable UUID tracked, @ModelAttribute AimForm form,
            @RequestParam @Nullable String reason) {
        Contract contract = contracts.require(Permission.EDIT_CONTRACT, id);
        Tracked stored = figure(contract, tracked).tracked();
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("indicator", List.of(stored.definition()));
        fields.put("baseline", List.of(form.baseline()));
        fields.put("target", List.of(form.target()));
        fields.put("targetOn", List.of(form.targetOn()));
        proposals.propose(id, stored.objective() == null ? ObjectKind.CONTRACT : ObjectKind.OBJECTIVE,
                stored.objective() == null ? id : stored.objective(), fields, reason);
        return "redirect:/contracts/" + id + "/history?proposed";
    }

    private ModelAndView sheet(Contract contract, Figure figure, EntryForm form, @Nullable Refusal problem) {
        ModelAndView page = page("indicator/sheet", contract, figure,
                problem == null ? HttpStatus.OK : HttpStatus.valueOf(problem.status().value()));
        page.addObject("problem", problem == null ? null : aims.sentence(problem));
        page.addObject("form", form);
        page.addObject("view", dashboards.view(contract, figure));
        page.addObject("chart", charts.draw(figure));
        page.addObject("history", observations.history(figure.tracked().id()));
        page.addObject("names", accounts.names());
        page.addObject("mayEnter",
                figure.definition().isTyped() && entry.mayEnter(contract, figure.tracked()));
        page.addObject("mayEdit", contract.state() != ContractState.CLOSED
                && access.may(Permission.EDIT_CONTRACT, ContractDirectory.target(contract)));
        return page;
    }

    private ModelAndView aim(Contract contract, Figure figure, AimForm form, AimProblems problems) {
        ModelAndView page = page("indicator/aim", contract, figure, problems.isEmpty()
                ? HttpStatus.OK
                : problems.whole() == null
                        ? HttpStatus.UNPROCESSABLE_CONTENT
                        : HttpStatus.valueOf(problems.whole().status().value()));
        aims.show(page, form, problems);
        page.addObject("stored", aims.of(figure.tracked()));
        page.addObject("mayPropose", problems.isWhole("IND-007"));
        page.addObject("isStale", problems.isWhole("CON-409"));
        return page;
    }

    private static ModelAndView page(String view, Contract contract, Figure figure, HttpStatus status) {
        ModelAndView page = new ModelAndView(view, status);
        page.addObject("contract", contract);
        page.addObject("figure", figure);
        return page;
    }

    private Figure figure(Contract contract, UUID tracked) {
        return figures.of(contract).stream().filter(one -> one.tracked().id().equals(tracked)).findFirst()
                .orElseThrow(() -> Refusal.notFound("IND-404", tracked.toString()));
    }
}
