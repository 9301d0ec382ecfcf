package fr.egide.indicator.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.account.Access;
import fr.egide.account.Accounts;
import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.contract.ContractState;
import fr.egide.indicator.Dashboards;
import fr.egide.indicator.EntryRights;
import fr.egide.indicator.Figure;
import fr.egide.indicator.Figures;
import fr.egide.indicator.Observations;
import fr.egide.localseries.LocalSources;
import fr.egide.web.Refusal;
import fr.egide.web.observation.TypedValue;

/// The sheet of a followed indicator: definition, aim, every observation and where it comes from.
@Controller
@RequestMapping("/contracts/{id}/indicators/{tracked}")
class SheetController {

    private final ContractDirectory contracts;
    private final Figures figures;
    private final Dashboards dashboards;
    private final Observations observations;
    private final EntryRights entry;
    private final AimForms aims;
    private final SheetCharts charts;
    private final Accounts accounts;
    private final LocalSources sources;
    private final Access access;

    SheetController(ContractDirectory contracts, Figures figures, Dashboards dashboards, Observations observations,
            EntryRights entry, AimForms aims, SheetCharts charts, Accounts accounts, LocalSources sources,
            Access access) {
        this.contracts = contracts;
        this.figures = figures;
        this.dashboards = dashboards;
        this.observations = observations;
        this.entry = entry;
        this.aims = aims;
        this.charts = charts;
        this.accounts = accounts;
        this.sources = sources;
        this.access = access;
    }

    /// What was typed to enter an observation.
    record EntryForm(String period, String value) {}

    @GetMapping
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID tracked) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        return sheet(contract, figures.get(contract, tracked), new EntryForm("", ""), null);
    }

    @PostMapping("/observations")
    ModelAndView enter(@PathVariable UUID id, @PathVariable UUID tracked, @ModelAttribute EntryForm form) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        Figure figure = figures.get(contract, tracked);
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

    private ModelAndView sheet(Contract contract, Figure figure, EntryForm form, @Nullable Refusal problem) {
        ModelAndView page = new ModelAndView("indicator/sheet",
                problem == null ? HttpStatus.OK : HttpStatus.valueOf(problem.status().value()));
        page.addObject("contract", contract);
        page.addObject("figure", figure);
        page.addObject("problem", problem == null ? null : aims.sentence(problem));
        page.addObject("form", form);
        page.addObject("view", dashboards.view(contract, figure));
        page.addObject("chart", charts.draw(figure));
        UUID fedBy = figure.tracked().localSource();
        page.addObject("fedBy", fedBy == null ? null : sources.get(fedBy));
        page.addObject("history", observations.history(figure.tracked().id()));
        page.addObject("names", accounts.names());
        page.addObject("mayEnter",
                figure.definition().isTyped() && entry.mayEnter(contract, figure.tracked()));
        page.addObject("mayEdit", contract.state() != ContractState.CLOSED
                && access.may(Permission.EDIT_CONTRACT, ContractDirectory.target(contract)));
        return page;
    }
}
