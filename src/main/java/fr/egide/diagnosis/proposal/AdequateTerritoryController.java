package fr.egide.diagnosis.proposal;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.territory.Commune;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryLink;
import fr.egide.territory.TerritoryRef;

/// The territory proposed around a commune. The address carries its limits and the communes put in or taken out.
@Controller
class AdequateTerritoryController {

    private final Territories territories;
    private final Examinations examinations;
    private final ProposalPages pages;
    private final Access access;

    AdequateTerritoryController(Territories territories, Examinations examinations, ProposalPages pages,
            Access access) {
        this.territories = territories;
        this.examinations = examinations;
        this.pages = pages;
        this.access = access;
    }

    @Configuration(proxyBeanMethods = false)
    static class Places {

        @Bean
        TerritoryLink proposalLink() {
            return new TerritoryLink("proposal", "/proposal", 30);
        }
    }

    @GetMapping("/territories/{ref}/proposal")
    String show(@PathVariable String ref, @RequestParam @Nullable Integer communes,
            @RequestParam @Nullable Long population, @RequestParam @Nullable Long random,
            @RequestParam(defaultValue = "") List<String> with, @RequestParam(defaultValue = "") List<String> without,
            ModelMap model) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        Territory territory = territories.get(TerritoryRef.parse(ref));
        Commune seed = examinations.seed(territory);
        Choice choice = new Choice(Limits.of(seed, communes, population, random), with, without);
        pages.show(territory, examinations.of(seed, choice).orElse(null), model);
        return "diagnosis/proposal";
    }
}
