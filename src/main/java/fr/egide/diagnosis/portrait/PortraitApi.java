package fr.egide.diagnosis.portrait;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.recordedcrime.RecordedCrime;
import fr.egide.territory.Territories;
import fr.egide.territory.TerritoryRef;

/// The portrait of a territory over HTTP: what its page says, as figures.
@RestController
@RequestMapping("/api/v1/territories")
class PortraitApi {

    private final Territories territories;
    private final Portraits portraits;
    private final CloseUps closeUps;
    private final RecordedCrime crime;
    private final Access access;

    PortraitApi(Territories territories, Portraits portraits, CloseUps closeUps, RecordedCrime crime, Access access) {
        this.territories = territories;
        this.portraits = portraits;
        this.closeUps = closeUps;
        this.crime = crime;
        this.access = access;
    }

    /// @param from first year, the longest run of one edition unless both years are given
    /// @param indicator seen from near: peers, communes, withheld facts
    @GetMapping("/{ref}/portrait")
    PortraitAnswer portrait(@PathVariable String ref, @RequestParam @Nullable Integer from,
            @RequestParam @Nullable Integer to, @RequestParam @Nullable String indicator) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        Portrait portrait = portraits.of(territories.get(TerritoryRef.parse(ref)), Period.asked(from, to));
        String near = indicator == null ? null : crime.indicator(indicator).code();
        return new PortraitAnswer(portrait.territory().ref().toString(), portrait.territory().name(),
                portrait.period().from(), portrait.period().to(), PortraitAnswer.PeersAnswer.of(portrait.peers()),
                portrait.facets().stream().map(PortraitAnswer.IndicatorAnswer::of).toList(),
                portrait.standsOut().stream().map(facet -> facet.indicator().code()).toList(),
                near == null ? null : closeUps.find(portrait, near).map(NearAnswer::of).orElse(null));
    }
}
