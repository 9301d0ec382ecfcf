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

/// The portrait of a territory. The address carries its first and last year.
@Controller
class PortraitController {

    private final Territories territories;
    private final Portraits portraits;
    private final PortraitWords words;
    private final Editions editions;
    private final Access access;

    PortraitController(Territories territories, Portraits portraits, PortraitWords words, Editions editions,
            Access access) {
        this.territories = territories;
        this.portraits = portraits;
        this.words = words;
        this.editions = editions;
        this.access = access;
    }

    @GetMapping("/territories/{ref}/portrait")
    String show(@PathVariable String ref, @RequestParam @Nullable Integer from, @RequestParam @Nullable Integer to,
            Model model) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        Territory territory = territories.get(TerritoryRef.parse(ref));
        model.addAttribute("territory", territory);
        model.addAttribute("page",
                editions.list().isEmpty() ? null : words.view(portraits.of(territory, asked(from, to))));
        return "diagnosis/portrait";
    }

    private static @Nullable Period asked(@Nullable Integer from, @Nullable Integer to) {
        return from == null || to == null ? null : new Period(from, to);
    }
}
