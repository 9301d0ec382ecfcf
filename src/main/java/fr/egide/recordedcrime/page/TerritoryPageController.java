package fr.egide.recordedcrime.page;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.recordedcrime.Edition;
import fr.egide.recordedcrime.Editions;
import fr.egide.recordedcrime.page.TerritoryPage.Asked;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.Refusal;

/// A territory: who lives there, what is recorded there, how sure it is, beside its département, its region and France.
/// The address carries the years compared and the edition read alone.
@Controller
class TerritoryPageController {

    private static final int YEARS = 10;

    private final Territories territories;
    private final TerritoryBlocks blocks;
    private final Editions editions;
    private final Access access;

    TerritoryPageController(Territories territories, TerritoryBlocks blocks, Editions editions, Access access) {
        this.territories = territories;
        this.blocks = blocks;
        this.editions = editions;
        this.access = access;
    }

    @GetMapping("/territories/{ref}")
    String show(@PathVariable String ref, @RequestParam @Nullable Integer from, @RequestParam @Nullable Integer to,
            @RequestParam @Nullable UUID edition, Model model) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        Territory territory = territories.get(TerritoryRef.parse(ref));
        List<Edition> loaded = editions.of(territory);
        List<Edition> read = edition == null ? loaded : List.of(chosen(loaded, edition));
        int last = read.stream().mapToInt(Edition::lastYear).max().orElse(0);
        int first = last - YEARS + 1;
        Asked asked = new Asked(from, to, edition);
        ComparedYears.check(from, to);
        model.addAttribute("page", new TerritoryPage(territory, territories.communes(territory.communes()),
                read.isEmpty() ? List.of() : blocks.of(territory, first, last, asked, read), loaded, first, last,
                asked));
        return "recordedcrime/territory";
    }

    private static Edition chosen(List<Edition> loaded, UUID edition) {
        return loaded.stream().filter(one -> one.id().equals(edition)).findFirst()
                .orElseThrow(() -> Refusal.notFound("RCR-405", edition.toString()));
    }
}
