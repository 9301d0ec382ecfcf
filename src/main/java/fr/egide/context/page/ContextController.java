package fr.egide.context.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.context.activity.OffenceIndexes;
import fr.egide.context.activity.ServiceActivity;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryLink;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.SourceNotice;

/// The context of a territory: its facts beside those of its département and of France; and what services recorded.
@Controller
class ContextController {

    private final ContextPages pages;
    private final ServiceActivity activity;
    private final OffenceIndexes indexes;
    private final Territories territories;
    private final Access access;
    private final Clock clock;

    ContextController(ContextPages pages, ServiceActivity activity, OffenceIndexes indexes, Territories territories,
            Access access, Clock clock) {
        this.pages = pages;
        this.activity = activity;
        this.indexes = indexes;
        this.territories = territories;
        this.access = access;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    static class Places {

        @Bean
        TerritoryLink contextLink() {
            return new TerritoryLink("context", "/context", 10);
        }

        @Bean
        SourceNotice contextSource() {
            return new SourceNotice("context", 40);
        }
    }

    @GetMapping("/territories/{ref}/context")
    String context(@PathVariable String ref, @RequestParam @Nullable Integer year, Model model) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        Territory territory = territories.get(TerritoryRef.parse(ref));
        model.addAttribute("page", pages.of(territory, year == null ? LocalDate.now(clock).getYear() : year));
        return "context/territory";
    }

    /// @param service the one to read; the first of the département where none is said
    @GetMapping("/territories/{ref}/activity")
    String activity(@PathVariable String ref, @RequestParam @Nullable UUID service, Model model) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        Territory territory = territories.get(TerritoryRef.parse(ref));
        model.addAttribute("page", ActivityPage.of(territory, service, activity, indexes));
        return "context/activity";
    }
}
