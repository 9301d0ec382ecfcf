package fr.egide.indicator.page;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.indicator.Definitions;
import fr.egide.indicator.Feeding;
import fr.egide.indicator.Figures;
import fr.egide.indicator.Tracked;
import fr.egide.localseries.LocalSources;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Which local series feeds a followed indicator.
@Controller
@RequestMapping("/contracts/{id}/indicators/{tracked}/feeding")
class FeedingController {

    private final ContractDirectory contracts;
    private final Definitions definitions;
    private final Figures figures;
    private final Feeding feeding;
    private final LocalSources sources;
    private final Texts texts;

    FeedingController(ContractDirectory contracts, Definitions definitions, Figures figures, Feeding feeding,
            LocalSources sources, Texts texts) {
        this.contracts = contracts;
        this.definitions = definitions;
        this.figures = figures;
        this.feeding = feeding;
        this.sources = sources;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView choose(@PathVariable UUID id, @PathVariable UUID tracked) {
        return page(contracts.require(Permission.EDIT_CONTRACT, id), figures.tracked(id, tracked), null);
    }

    @PostMapping
    ModelAndView chosen(@PathVariable UUID id, @PathVariable UUID tracked, @RequestParam @Nullable UUID source) {
        Contract contract = contracts.require(Permission.EDIT_CONTRACT, id);
        Tracked stored = figures.tracked(id, tracked);
        if (source != null) {
            sources.read(source);
        }
        try {
            feeding.feed(contract, stored, source);
            return new ModelAndView("redirect:/contracts/" + id + "/indicators/" + tracked);
        } catch (Refusal refusal) {
            return page(contract, stored, refusal);
        }
    }

    private ModelAndView page(Contract contract, Tracked tracked, @Nullable Refusal problem) {
        ModelAndView page = new ModelAndView("indicator/feeding",
                problem == null ? HttpStatus.OK : HttpStatus.valueOf(problem.status().value()));
        page.addObject("contract", contract);
        page.addObject("tracked", tracked);
        page.addObject("definition", definitions.get(contract.id(), tracked.definition()));
        page.addObject("sources", feeding.choices(contract, tracked));
        page.addObject("problem", problem == null ? null : texts.text(problem.messageKey(), problem.arguments()));
        return page;
    }
}
