package fr.egide.diagnosis.portrait;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.PoissonDistribution;

import fr.egide.statistics.MultipleTesting;

/// What stands out of a portrait: levels beyond the usual variation of comparable territories, or else those that differ
/// from the widest reference; the share of false ones among them is held at 5 % (Benjamini & Hochberg 1995).
final class StandingOut {

    private static final double FALSE_DISCOVERIES = 0.05;

    private StandingOut() {
    }

    /// The farthest in ratio first.
    static List<Facet> among(List<Facet> facets) {
        boolean hasPeers = facets.stream().anyMatch(facet -> facet.peers() != null);
        List<Case> cases = facets.stream()
                .flatMap(facet -> (hasPeers ? amongPeers(facet) : besideWidest(facet)).stream())
                .toList();
        double[] adjusted = MultipleTesting.benjaminiHochberg(cases.stream().mapToDouble(Case::p).toArray());
        return IntStream.range(0, adjusted.length).filter(i -> adjusted[i] <= FALSE_DISCOVERIES).mapToObj(cases::get)
                .sorted(Comparator.comparingDouble(Case::distance).reversed()).map(Case::facet).toList();
    }

    private record Case(Facet facet, double p, double ratio) {

        double distance() {
            return Math.abs(Math.log(ratio));
        }
    }

    private static Optional<Case> amongPeers(Facet facet) {
        return Optional.ofNullable(facet.peers()).map(peers -> new Case(facet, peers.p(), peers.ratio()));
    }

    /// Twice the smaller tail of the facts recorded, were the rate that of the reference.
    private static Optional<Case> besideWidest(Facet facet) {
        return facet.widest().map(widest -> {
            PoissonDistribution law = PoissonDistribution.of(widest.expected());
            int count = Math.toIntExact(Objects.requireNonNull(facet.level()).count());
            double above = count == 0 ? 1 : law.survivalProbability(count - 1);
            return new Case(facet, Math.min(1, 2 * Math.min(law.cumulativeProbability(count), above)),
                    widest.ratio());
        });
    }
}
