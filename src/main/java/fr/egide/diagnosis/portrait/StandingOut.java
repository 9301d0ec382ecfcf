package fr.egide.diagnosis.portrait;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.commons.statistics.distribution.PoissonDistribution;

import fr.egide.statistics.MultipleTesting;

/// What stands out of a portrait: levels that differ from the widest reference, the share of false ones among them held at
/// 5 % (Benjamini & Hochberg 1995), the farthest in ratio first.
final class StandingOut {

    private static final double FALSE_DISCOVERIES = 0.05;

    private StandingOut() {
    }

    static List<Facet> among(List<Facet> facets) {
        List<Facet> compared = facets.stream().filter(facet -> facet.widest().isPresent()).toList();
        double[] adjusted = MultipleTesting
                .benjaminiHochberg(compared.stream().mapToDouble(StandingOut::probability).toArray());
        List<Facet> found = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            if (adjusted[i] <= FALSE_DISCOVERIES) {
                found.add(compared.get(i));
            }
        }
        return found.stream().sorted(Comparator.comparingDouble(StandingOut::distance).reversed()).toList();
    }

    /// Twice the smaller tail of the facts recorded, were the rate that of the reference.
    private static double probability(Facet facet) {
        Beside widest = facet.widest().orElseThrow();
        PoissonDistribution law = PoissonDistribution.of(widest.expected());
        int count = (int) Math.min(Integer.MAX_VALUE, java.util.Objects.requireNonNull(facet.level()).count());
        double above = count == 0 ? 1 : law.survivalProbability(count - 1);
        return Math.min(1, 2 * Math.min(law.cumulativeProbability(count), above));
    }

    private static double distance(Facet facet) {
        return Math.abs(Math.log(facet.widest().orElseThrow().ratio()));
    }
}
