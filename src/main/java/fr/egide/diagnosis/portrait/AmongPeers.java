package fr.egide.diagnosis.portrait;

import java.util.List;
import java.util.Optional;

import fr.egide.diagnosis.Basis;
import fr.egide.diagnosis.portrait.PeerFigures.Figure;
import fr.egide.statistics.Interval;
import fr.egide.statistics.comparison.OverDispersion;
import fr.egide.statistics.smoothing.GammaPoisson;
import fr.egide.statistics.smoothing.Posterior;

import static fr.egide.diagnosis.portrait.Level.PER;

/// A level among those of comparable territories: whether it lies within their usual variation, which is always wider than
/// counting noise (funnel with additive random effects), and what its own facts weigh against theirs (empirical Bayes).
///
/// @param figures of the comparable territories that can be read, of `peers`
/// @param rate of those taken together, per 1,000 a year
/// @param ratio of the territory's rate over theirs
/// @param usual ratios within which 95 % of such territories lie
/// @param p two-sided, of lying as far from them
/// @param spread how much they differ beyond counting noise
/// @param ownWeight share of the territory's own facts in its smoothed rate, 0 to 1
/// @param above probability that its true rate is above theirs
public record AmongPeers(List<Figure> figures, int peers, double rate, double ratio, Interval usual, double p,
        Place place,
        OverDispersion spread, double ownWeight, double above) {

    /// Fewer readable territories than this say nothing of a usual variation.
    static final int LEAST = 10;

    static final double WATCH = 0.95;
    static final double APART = 0.998;

    public AmongPeers {
        figures = List.copyOf(figures);
    }

    /// Facts that a base would count at the rate of the peers, over the years of the level.
    double expected(double base) {
        return rate / PER * base;
    }

    /// Facts and bases of the comparable territories, in their order.
    public List<Basis.Line> lines() {
        return figures.stream().map(figure -> new Basis.Line(figure.peer().name(), figure.count(), figure.base()))
                .toList();
    }

    /// In closed words.
    public enum Place {
        USUAL, TO_WATCH, APART;

        static Place of(double ratio, Interval watch, Interval apart) {
            return watch.contains(ratio) ? USUAL : apart.contains(ratio) ? TO_WATCH : APART;
        }
    }

    /// Nothing where fewer than ten comparable territories can be read, or where none records any fact.
    static Optional<AmongPeers> of(Level level, List<Figure> figures, int peers) {
        int[] counts = figures.stream().mapToInt(Figure::count).toArray();
        double[] bases = figures.stream().mapToDouble(Figure::base).toArray();
        long facts = figures.stream().mapToLong(Figure::count).sum();
        if (figures.size() < LEAST || facts == 0) {
            return Optional.empty();
        }
        double rate = facts / figures.stream().mapToDouble(Figure::base).sum();
        OverDispersion spread = OverDispersion.measure(counts,
                figures.stream().mapToDouble(figure -> rate * figure.base()).toArray());
        double expected = rate * level.base();
        double ratio = level.count() / expected;
        Interval watch = spread.limits(expected, WATCH);
        int count = Math.toIntExact(level.count());
        Posterior own = GammaPoisson.fit(counts, bases).posterior(count, level.base());
        return Optional.of(new AmongPeers(figures, peers, rate * PER, ratio, watch,
                spread.pValue(count, expected), Place.of(ratio, watch, spread.limits(expected, APART)), spread,
                own.ownWeight(), own.exceedance(rate)));
    }
}
