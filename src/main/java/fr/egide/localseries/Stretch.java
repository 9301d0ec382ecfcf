package fr.egide.localseries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import fr.egide.statistics.Interval;
import fr.egide.web.observation.Basis;
import fr.egide.web.observation.ObservedState;

/// The periods of a calendar year that are counted in one way, taken together: a break cuts its year in two.
///
/// @param first first day of its first period, `last` of its last one
/// @param whole whether they are all the periods of the year
/// @param missing periods of which nothing was given
/// @param value sum of the counts that are known, rate over the bases that are known; absent where none is, or where
///        values don't add up
/// @param interval of that value, at 95 %
public record Stretch(LocalDate first, LocalDate last, boolean whole, int measured, int withheld, int missing,
        int notApplicable, @Nullable Double value, @Nullable Interval interval) {

    /// The latest first.
    ///
    /// @param points of the source, the oldest first, as the one who reads may see them
    static List<Stretch> of(LocalSource source, List<SeriesPoint> points) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= points.size(); to++) {
            if (to == points.size() || points.get(to).broken() != null
                    || points.get(to).period().getYear() != points.get(from).period().getYear()) {
                stretches.addFirst(of(source, points.subList(from, to), source.periodicity().perYear()));
                from = to;
            }
        }
        return stretches;
    }

    private static Stretch of(LocalSource source, List<SeriesPoint> points, int perYear) {
        List<Basis.Count> counts = points.stream().map(SeriesPoint::basis).filter(Basis.Count.class::isInstance)
                .map(Basis.Count.class::cast).toList();
        Basis.Count sum = source.counts() ? total(counts) : pooled(counts);
        int measured = number(points, ObservedState.MEASURED);
        boolean adds = sum != null && counts.size() == measured;
        return new Stretch(points.getFirst().period(), points.getLast().period(), points.size() == perYear, measured,
                number(points, ObservedState.WITHHELD), number(points, ObservedState.NOT_PROVIDED),
                number(points, ObservedState.NOT_APPLICABLE),
                adds ? Double.valueOf(rate(Objects.requireNonNull(sum), source.per())) : null,
                adds ? TypedChange.interval(null, sum, source.per()) : null);
    }

    /// Counts alone add up; counts on bases, which a source of counts may hold too, are taken as a rate.
    private static Basis.@Nullable Count total(List<Basis.Count> counts) {
        Basis.Count pooled = pooled(counts);
        return pooled != null && counts.stream().allMatch(one -> one.base().compareTo(BigDecimal.ONE) == 0)
                ? new Basis.Count(pooled.count(), BigDecimal.ONE)
                : pooled;
    }

    private static Basis.@Nullable Count pooled(List<Basis.Count> counts) {
        BigDecimal base = counts.stream().map(Basis.Count::base).reduce(BigDecimal.ZERO, BigDecimal::add);
        return base.signum() <= 0
                ? null
                : new Basis.Count(counts.stream().mapToLong(Basis.Count::count).sum(), base);
    }

    private static double rate(Basis.Count sum, int per) {
        return sum.count() * per / sum.base().doubleValue();
    }

    private static int number(List<SeriesPoint> points, ObservedState state) {
        return (int) points.stream().filter(point -> point.state() == state).count();
    }

    public int periods() {
        return measured + withheld + missing + notApplicable;
    }

    /// Whether some of its periods are not in the value.
    public boolean isPartial() {
        return measured < periods() - notApplicable;
    }
}
