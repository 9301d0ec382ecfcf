package fr.egide.diagnosis.proposal;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.territory.Commune;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.Refusal;

/// The territory proposed around a commune, over HTTP.
@RestController
@RequestMapping("/api/v1")
class ProposalApi {

    private final Territories territories;
    private final Examinations examinations;
    private final Access access;

    ProposalApi(Territories territories, Examinations examinations, CommunePartitions partitions, Access access) {
        this.territories = territories;
        this.examinations = examinations;
        this.access = access;
    }

    /// @param random seed of the draws
    /// @param with codes of communes added to the core, `without` of those taken from it
    /// @throws Refusal 409 `DIA-113` where neighbours aren't known
    @GetMapping("/territories/{ref}/proposal")
    ProposalAnswer proposal(@PathVariable String ref, @RequestParam @Nullable Integer communes,
            @RequestParam @Nullable Long population, @RequestParam @Nullable Long random,
            @RequestParam(defaultValue = "") List<String> with,
            @RequestParam(defaultValue = "") List<String> without) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        Commune seed = examinations.seed(territories.get(TerritoryRef.parse(ref)));
        return examinations.of(seed, new Choice(Limits.of(seed, communes, population, random), with, without))
                .map(ProposalAnswer::of).orElseThrow(() -> Refusal.conflict("DIA-113"));
    }
}
