package fr.egide.indicator;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.egide.statistics.Evolution;
import fr.egide.statistics.Interval;
import fr.egide.statistics.PoissonInterval;
import fr.egide.statistics.RateRatio;
import fr.egide.statistics.Shares;

/// What typed values say of an evolution when they carry what it takes: counts on their base, or 95 % margins. The
/// latest one is compared with the first of the same season; values of different kinds are not compared.
final class TypedTrend {

    private static final double LEVEL = 0.95;
    private static final int PERCENT = 100;

    private TypedTrend() {
    }

    /// @param points measured or not, the oldest first
    static Evolution of(Definition definition, List<Point> points) {
        Point last = points.reversed().stream().filter(point -> point.value() != null).findFirst().orElse(null);
        Point first = last == null
                ? null
                : points.stream()
                        .filter(point -> point.value() != null && isSameSeason(definition, point, last)).findFirst()
                        .orElse(null);
        if (last == null || first == null || first.equals(last)) {
            return Evolution.NOT_TESTED;
        }
        Interval change = change(first, last, definition.per());
        if (change == null) {
            return Evolution.NOT_TESTED;
        }
        if (definition.direction() == Definition.Direction.NEUTRAL) {
            return Evolution.NOTHING_CAN_BE_SAID;
        }
        if (change.contains(0)) {
            return Evolution.INCONCLUSIVE;
        }
        boolean rises = change.lower() > 0;
        return rises == (definition.direction() == Definition.Direction.HIGHER)
                ? Evolution.IMPROVEMENT
                : Evolution.DETERIORATION;
    }

    /// 95 % interval of a value, in its unit, or nothing where it carries neither count nor margin.
    static @Nullable Interval interval(@Nullable BigDecimal value, @Nullable Basis basis, int per) {
        return switch (basis) {
            case Basis.Count(long count, BigDecimal base) when per == PERCENT ->
                Shares.wilson(count, base.longValue(), LEVEL).times(PERCENT);
            case Basis.Count(long count, BigDecimal base) ->
                PoissonInterval.garwood(count, LEVEL).times(per / base.doubleValue());
            case Basis.Margin(BigDecimal half) when value != null ->
                new Interval(value.subtract(half).doubleValue(), value.add(half).doubleValue());
            case Basis.Margin _ -> null;
            case null -> null;
        };
    }

    /// Interval of the change, on a scale where 0 is no change.
    private static @Nullable Interval change(Point first, Point last, int per) {
        if (last.basis() instanceof Basis.Count(long now, BigDecimal baseNow)
                && first.basis() instanceof Basis.Count(long before, BigDecimal baseBefore)) {
            if (per == PERCENT) {
                return Shares.difference(now, baseNow.longValue(), before, baseBefore.longValue(), LEVEL);
            }
            Interval ratio = RateRatio.compare(now, baseNow.doubleValue(), before, baseBefore.doubleValue(), LEVEL)
                    .interval();
            return new Interval(Math.log(ratio.lower()), Math.log(ratio.upper()));
        }
        if (last.basis() instanceof Basis.Margin(BigDecimal now)
                && first.basis() instanceof Basis.Margin(BigDecimal before) && last.value() != null
                && first.value() != null) {
            double difference = last.value() - first.value();
            double half = Math.hypot(now.doubleValue(), before.doubleValue());
            return new Interval(difference - half, difference + half);
        }
        return null;
    }

    private static boolean isSameSeason(Definition definition, Point point, Point last) {
        return !definition.periodicity().isRegular()
                || point.period().getMonthValue() == last.period().getMonthValue();
    }
}
