package fr.egide.recordedcrime.page;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import fr.egide.account.Access;
import fr.egide.account.Accounts;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.recordedcrime.Provenance;
import fr.egide.recordedcrime.Provenances;
import fr.egide.recordedcrime.RecordedCrime;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.Texts;

/// « D’où vient ce chiffre ? », for one territory, indicator and year.
@Controller
class ProvenanceController {

    private final Provenances provenances;
    private final RecordedCrime crime;
    private final Territories territories;
    private final Accounts accounts;
    private final Texts texts;
    private final Access access;

    ProvenanceController(Provenances provenances, RecordedCrime crime, Territories territories, Accounts accounts,
            Texts texts, Access access) {
        this.provenances = provenances;
        this.crime = crime;
        this.territories = territories;
        this.accounts = accounts;
        this.texts = texts;
        this.access = access;
    }

    @GetMapping("/figures/provenance")
    String show(@RequestParam String territory, @RequestParam String indicator, @RequestParam int year,
            @RequestParam @Nullable UUID edition, Model model) {
        Provenance provenance = provenance(territory, indicator, year, edition);
        UUID by = provenance.loadedBy();
        model.addAttribute("page", provenance);
        model.addAttribute("by", by == null ? "" : accounts.names().getOrDefault(by, texts.text("account.erased")));
        return "recordedcrime/provenance";
    }

    @GetMapping("/api/v1/recorded-crime/provenance")
    @ResponseBody
    Provenance provenance(@RequestParam String territory, @RequestParam String indicator, @RequestParam int year,
            @RequestParam @Nullable UUID edition) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        return provenances.of(territories.get(TerritoryRef.parse(territory)), crime.indicator(indicator), year,
                edition);
    }
}
