package fr.egide.diagnosis.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.territory.Commune;
import fr.egide.territory.Perimeters;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.Refusal;

/// Puts a proposal beside the perimeters it may be compared with.
@Component
public class Examinations {

    private static final int DRAWN = 5;

    private final AdequateTerritories proposals;
    private final Measuring measuring;
    private final Territories territories;
    private final Perimeters perimeters;

    Examinations(AdequateTerritories proposals, Measuring measuring, Territories territories, Perimeters perimeters) {
        this.proposals = proposals;
        this.measuring = measuring;
        this.territories = territories;
        this.perimeters = perimeters;
    }

    /// The commune around which a proposal for this territory is made: its most populated one; Paris rather than one of its
    /// arrondissements.
    public Commune seed(Territory territory) {
        Commune largest = territories.communes(territory.communes()).stream()
                .reduce((one, other) -> other.population() > one.population() ? other : one)
                .orElseThrow(() -> Refusal.notFound("TER-404", territory.ref().toString()));
        return Optional.ofNullable(largest.parent()).flatMap(territories::findCommune).orElse(largest);
    }

    /// Nothing where no file of neighbours or contours is loaded.
    ///
    /// @throws Refusal 422 `TER-002` for a code that names no commune
    public Optional<Examination> of(Commune seed, Choice choice) {
        Stream.concat(choice.with().stream(), choice.without().stream()).filter(code -> !territories.knows(code))
                .findFirst().ifPresent(code -> {
                    throw Refusal.unprocessable("TER-002", code);
                });
        return proposals.around(seed, choice.limits()).map(proposal -> examine(proposal, choice));
    }

    private Examination examine(Proposal proposal, Choice choice) {
        List<Option> options = new ArrayList<>();
        List<String> core = proposal.core();
        options.add(option(proposal, Option.Kind.PROPOSAL, "", null, core));
        if (choice.isAdjusted()) {
            TreeSet<String> adjusted = new TreeSet<>(core);
            adjusted.addAll(choice.with());
            choice.without().forEach(adjusted::remove);
            adjusted.add(proposal.seed().code());
            options.add(option(proposal, Option.Kind.ADJUSTED, "", null, adjusted));
        }
        grouping(proposal.seed())
                .ifPresent(territory -> options.add(option(proposal, Option.Kind.GROUPING, territory)));
        perimeters.list().stream().filter(perimeter -> perimeter.codes().contains(proposal.seed().code()))
                .limit(DRAWN).map(perimeter -> territories.get(perimeter.ref()))
                .forEach(territory -> options.add(option(proposal, Option.Kind.DRAWN, territory)));
        territories.find(TerritoryRef.departement(proposal.seed().departement()))
                .ifPresent(territory -> options.add(option(proposal, Option.Kind.DEPARTEMENT, territory)));
        return new Examination(proposal, choice, options);
    }

    private Optional<Territory> grouping(Commune seed) {
        return Optional.ofNullable(seed.epci())
                .flatMap(epci -> territories.find(new TerritoryRef(TerritoryRef.Kind.EPCI, epci)));
    }

    private Option option(Proposal proposal, Option.Kind kind, Territory territory) {
        return option(proposal, kind, territory.name(), territory.ref(), territory.communes());
    }

    private Option option(Proposal proposal, Option.Kind kind, String name, @Nullable TerritoryRef ref,
            Collection<String> communes) {
        return new Option(kind, name, ref, List.copyOf(communes), measuring.measure(proposal.ground(), communes));
    }
}
