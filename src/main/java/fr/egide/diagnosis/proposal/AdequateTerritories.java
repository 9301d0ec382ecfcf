package fr.egide.diagnosis.proposal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import fr.egide.diagnosis.proposal.Member.Place;
import fr.egide.statistics.region.CoMembership;
import fr.egide.statistics.region.TerritoryLimits;
import fr.egide.statistics.spatial.Neighbours;
import fr.egide.territory.Commune;

/// Proposes the territory around a commune: the connected set of communes most like it, again for each of two hundred draws
/// of what isn't known; core, fringe and others by how often each is in it.
@Component
public class AdequateTerritories {

    private static final int DRAWS = 200;
    private static final int RESTARTS = 20;
    private static final double SLIGHT = 0.1;

    private final Grounds grounds;

    AdequateTerritories(Grounds grounds) {
        this.grounds = grounds;
    }

    /// Nothing where no file of neighbours or contours is loaded.
    ///
    /// @param seed a commune of today, not an arrondissement of one
    public Optional<Proposal> around(Commune seed, Limits limits) {
        return grounds.around(seed).map(ground -> propose(ground, limits));
    }

    static Proposal propose(Ground ground, Limits limits) {
        Neighbours neighbours = ground.neighbours();
        Scores scores = Scores.draw(ground, DRAWS, limits.random());
        double[] population = ground.graph().communes().stream().mapToDouble(Commune::population).toArray();
        TerritoryLimits ceilings = new TerritoryLimits(population,
                Math.max(limits.population(), ground.seed().population()), limits.communes());
        CoMembership found = CoMembership.of(neighbours, scores.totals(), ceilings, ground.place(), RESTARTS,
                limits.random());
        Set<Integer> core = reached(ground.place(), Set.copyOf(found.core()), neighbours);
        List<Member> members = IntStream.range(0, population.length)
                .mapToObj(unit -> member(ground, unit, place(unit, core, found), found, scores.parts()[unit])).toList();
        boolean telling = IntStream.range(0, population.length).filter(unit -> unit != ground.place())
                .anyMatch(unit -> Arrays.stream(scores.parts()[unit]).anyMatch(score -> score != 0));
        return new Proposal(ground, limits, members, telling);
    }

    /// A commune that only the fringe links to the core is to be discussed with it.
    private static Place place(int unit, Set<Integer> core, CoMembership found) {
        return core.contains(unit)
                ? Place.CORE
                : found.shares().get(unit) >= CoMembership.FRINGE ? Place.FRINGE : Place.EXCLUDED;
    }

    private static Set<Integer> reached(int from, Set<Integer> within, Neighbours neighbours) {
        Set<Integer> reached = new HashSet<>(Set.of(from));
        List<Integer> ring = List.of(from);
        while (!ring.isEmpty()) {
            ring = ring.stream()
                    .flatMap(unit -> IntStream.range(neighbours.begin(unit), neighbours.end(unit))
                            .mapToObj(neighbours::at))
                    .filter(within::contains).filter(reached::add).toList();
        }
        return reached;
    }

    private static Member member(Ground ground, int unit, Place place, CoMembership found, double[] parts) {
        Commune commune = ground.graph().communes().get(unit);
        double weight = ground.risks().stream()
                .mapToDouble(risk -> risk.posterior(commune.code()).ownWeight()).average().orElse(0);
        return new Member(commune, place, found.shares().get(unit), weight, ground.hasOwnData(commune.code()),
                parts(ground, parts, 1), parts(ground, parts, -1));
    }

    /// The parts that speak most for (sign 1) or against (-1).
    private static List<String> parts(Ground ground, double[] parts, int sign) {
        return IntStream.range(0, parts.length).boxed().filter(part -> sign * parts[part] >= SLIGHT)
                .sorted(Comparator.comparingDouble(part -> -sign * parts[part])).limit(2)
                .map(part -> part < ground.families().size() ? ground.families().get(part).family().code() : "context")
                .toList();
    }
}
