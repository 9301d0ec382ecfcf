package fr.egide.diagnosis.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.egide.recordedcrime.SeriesIndicator;
import fr.egide.statistics.comparison.Homogeneity;
import fr.egide.statistics.smoothing.Posterior;

/// Whether the communes of a perimeter share one difficulty: shown alike when the rate of each is within two thirds and one
/// and a half times that of all together with a probability of four in five; a commune departs when it is outside with that
/// probability.
///
/// @param homogeneity absent for fewer than two readable communes, or without any fact
/// @param alike communes shown alike; `unsure` neither alike nor departing; `unread` withheld or without a base
/// @param departing codes of communes that depart, above or below
public record Alikeness(SeriesIndicator indicator, @Nullable Homogeneity homogeneity, int alike, int unsure, int unread,
        List<Departure> departing) {

    static final double LOW = 2 / 3.0;
    static final double HIGH = 1.5;
    static final double PROBABILITY = 0.8;

    /// @param above whether its rate is above that of the perimeter
    public record Departure(String commune, boolean above) {}

    public Alikeness {
        departing = List.copyOf(departing);
    }

    static Alikeness of(Risk risk, Collection<String> communes) {
        List<String> readable = communes.stream().filter(risk::isReadable).toList();
        int[] counts = readable.stream().mapToInt(risk::count).toArray();
        double[] bases = readable.stream().mapToDouble(risk::base).toArray();
        long facts = readable.stream().mapToLong(risk::count).sum();
        int unread = communes.size() - readable.size();
        if (readable.size() < 2 || facts == 0) {
            return new Alikeness(risk.indicator(), null, 0, readable.size(), unread, List.of());
        }
        double rate = facts / readable.stream().mapToDouble(risk::base).sum();
        List<Departure> departing = readable.stream()
                .flatMap(commune -> departure(risk.posterior(commune), rate, commune).stream()).toList();
        int alike = (int) readable.stream().filter(commune -> within(risk.posterior(commune), rate) >= PROBABILITY)
                .count();
        return new Alikeness(risk.indicator(), Homogeneity.measure(counts, bases, risk.phi()), alike,
                readable.size() - alike - departing.size(), unread, departing);
    }

    private static double within(Posterior posterior, double rate) {
        return posterior.exceedance(LOW * rate) - posterior.exceedance(HIGH * rate);
    }

    private static Optional<Departure> departure(Posterior posterior, double rate, String commune) {
        return within(posterior, rate) <= 1 - PROBABILITY
                ? Optional.of(new Departure(commune, posterior.mean() > rate))
                : Optional.empty();
    }
}
