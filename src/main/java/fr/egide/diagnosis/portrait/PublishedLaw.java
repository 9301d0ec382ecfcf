package fr.egide.diagnosis.portrait;

import java.util.Optional;
import java.util.stream.IntStream;

import fr.egide.recordedcrime.CommuneCounts;
import fr.egide.statistics.smoothing.GammaPoisson;

/// The law of the rates of published communes.
final class PublishedLaw {

    private PublishedLaw() {
    }

    /// Nothing where they are fewer than ten, or where none records any fact.
    ///
    /// @param places published over all the years, with a base
    static Optional<GammaPoisson> of(CommuneCounts.Counts counts, int[] places) {
        int[] facts = IntStream.of(places).map(counts::total).toArray();
        return places.length < CommuneRates.LEAST || IntStream.of(facts).allMatch(count -> count == 0)
                ? Optional.empty()
                : Optional.of(GammaPoisson.fit(facts, IntStream.of(places).mapToDouble(counts::exposure).toArray()));
    }
}
