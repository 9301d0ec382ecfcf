package fr.egide.indicator.page;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.account.Permission;
import fr.egide.contract.Contract;
import fr.egide.contract.ContractDirectory;
import fr.egide.indicator.CountedThings;
import fr.egide.indicator.Definition;
import fr.egide.indicator.Definitions;
import fr.egide.indicator.Figures;
import fr.egide.indicator.Tracked;
import fr.egide.web.Texts;

/// « D’où vient ce chiffre ? », for what is computed here: the things it counts, today or on the day of an edition.
@Controller
class CountedController {

    private static final String MEANS = "paid";

    private final ContractDirectory contracts;
    private final Figures figures;
    private final Definitions definitions;
    private final CountedThings counted;
    private final Texts texts;

    CountedController(ContractDirectory contracts, Figures figures, Definitions definitions, CountedThings counted,
            Texts texts) {
        this.contracts = contracts;
        this.figures = figures;
        this.definitions = definitions;
        this.counted = counted;
        this.texts = texts;
    }

    @GetMapping("/contracts/{id}/indicators/{tracked}/counted")
    ModelAndView figure(@PathVariable UUID id, @PathVariable UUID tracked, @RequestParam @Nullable LocalDate on) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        Tracked found = figures.tracked(id, tracked);
        Definition definition = definitions.get(id, found.definition());
        String computed = definition.computed();
        if (computed == null) {
            return new ModelAndView("redirect:/contracts/" + id + "/indicators/" + tracked);
        }
        return page(contract, definition.name(), definition.formula(), computed, on);
    }

    @GetMapping("/contracts/{id}/dashboard/means")
    ModelAndView means(@PathVariable UUID id, @RequestParam @Nullable LocalDate on) {
        Contract contract = contracts.require(Permission.READ_CONTRACT, id);
        return page(contract, texts.text("contract.means"), texts.text("indicator.means.formula"), MEANS, on);
    }

    private ModelAndView page(Contract contract, String name, String formula, String computed,
            @Nullable LocalDate on) {
        ModelAndView page = new ModelAndView("indicator/counted");
        page.addObject("contract", contract);
        page.addObject("name", name);
        page.addObject("formula", formula);
        page.addObject("counted", counted.of(contract, computed, on));
        return page;
    }
}
