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

/// The territory proposed around a commune, and the partition of all communes, over HTTP.
@RestController
@RequestMapping("/api/v1")
class ProposalApi {

    private final Territories territories;
    private final Examinations examinations;
    private final CommunePartitions partitions;
    private final Access access;

    ProposalApi(Territories territories, Examinations examinations, CommunePartitions partitions, Access access) {
        this.territories = territories;
        this.examinations = examinations;
        this.partitions = partitions;
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

    /// All communes in regions of one piece with the same difficulties, for research; it takes seconds.
    ///
    /// @param regions wanted, 500 where neither they nor a floor are given
    /// @param floor least population of a region
    /// @param polished whether single communes are moved afterwards while that gains
    @GetMapping("/partition")
    CommunePartition partition(@RequestParam @Nullable Integer regions, @RequestParam @Nullable Long floor,
            @RequestParam(defaultValue = "false") boolean polished) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        return partitions.make(PartitionQuestion.of(regions, floor, polished));
    }
}
