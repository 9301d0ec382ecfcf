package fr.egide.diagnosis.portrait;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.recordedcrime.Editions;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;

/// The portrait of a territory. The address carries its first and last year, and the indicator seen from near.
@Controller
class PortraitController {

    private final Territories territories;
    private final Portraits portraits;
    private final PortraitWords words;
    private final CloseUps closeUps;
    private final CloseUpWords closeUpWords;
    private final Editions editions;
    private final Access access;

    PortraitController(Territories territories, Portraits portraits, PortraitWords words, CloseUps closeUps,
            CloseUpWords closeUpWords, Editions editions, Access access) {
        this.territories = territories;
        this.portraits = portraits;
        this.words = words;
        this.closeUps = closeUps;
        this.closeUpWords = closeUpWords;
        this.editions = editions;
        this.access = access;
    }

    @GetMapping("/territories/{ref}/portrait")
    String show(@PathVariable String ref, @RequestParam @Nullable Integer from, @RequestParam @Nullable Integer to,
            @RequestParam @Nullable String indicator, Model model) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        Territory territory = territories.get(TerritoryRef.parse(ref));
        model.addAttribute("territory", territory);
        if (!editions.of(territory).isEmpty()) {
            Portrait portrait = portraits.of(territory, Period.asked(from, to));
            model.addAttribute("page", words.view(portrait));
            closeUps.of(portrait, indicator)
                    .ifPresent(near -> model.addAttribute("near", closeUpWords.view(portrait, near)));
        }
        return "diagnosis/portrait";
    }
}
