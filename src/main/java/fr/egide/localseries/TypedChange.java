package fr.egide.localseries;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import fr.egide.statistics.Evolution;
import fr.egide.statistics.Interval;
import fr.egide.statistics.PoissonInterval;
import fr.egide.statistics.RateRatio;
import fr.egide.statistics.Shares;
import fr.egide.web.observation.Basis;
import fr.egide.web.observation.Direction;

/// What typed values say when they carry what it takes, counts on their base or 95 % margins: their interval, that of a
/// change, and the closed word for it. Values of different kinds are not compared.
public final class TypedChange {

    static final double LEVEL = 0.95;
    static final int PERCENT = 100;
    private static final long LARGEST = Integer.MAX_VALUE / 2;

    private TypedChange() {
    }

    /// 95 % interval of a value, in its unit, or nothing where it carries neither count nor margin.
    ///
    /// @param per what a count on its base is multiplied by: 1, 100 for a share, 1,000
    public static @Nullable Interval interval(@Nullable BigDecimal value, @Nullable Basis basis, int per) {
        return switch (basis) {
            case Basis.Count(long count, BigDecimal base) when per == PERCENT ->
                base.longValue() < 1 ? null : Shares.wilson(count, base.longValue(), LEVEL).times(PERCENT);
            case Basis.Count(long count, BigDecimal base) ->
                PoissonInterval.garwood(count, LEVEL).times(per / base.doubleValue());
            case Basis.Margin(BigDecimal half) when value != null ->
                new Interval(value.subtract(half).doubleValue(), value.add(half).doubleValue());
            case Basis.Margin _ -> null;
            case null -> null;
        };
    }

    /// 95 % interval of the change between two values, on a scale where 0 is no change, or nothing where they can't be
    /// compared: a difference of shares or of values, a logarithm of the ratio of rates.
    public static @Nullable Interval between(@Nullable Double before, @Nullable Basis was, @Nullable Double after,
            @Nullable Basis is, int per) {
        if (is instanceof Basis.Count now && was instanceof Basis.Count then) {
            return isTestable(then, per) && isTestable(now, per) ? ofCounts(then, now, per) : null;
        }
        if (is instanceof Basis.Margin(BigDecimal now) && was instanceof Basis.Margin(BigDecimal then)
                && before != null && after != null) {
            double half = Math.hypot(now.doubleValue(), then.doubleValue());
            return new Interval(after - before - half, after - before + half);
        }
        return null;
    }

    /// The closed word for a change; none is established where neither direction is better.
    ///
    /// @param change interval on a scale where 0 is no change
    public static Evolution word(Interval change, Direction better) {
        if (better == Direction.NEUTRAL) {
            return Evolution.NOTHING_CAN_BE_SAID;
        }
        if (change.contains(0)) {
            return Evolution.INCONCLUSIVE;
        }
        boolean rises = change.lower() > 0;
        return rises == (better == Direction.HIGHER) ? Evolution.IMPROVEMENT : Evolution.DETERIORATION;
    }

    /// Counts beyond those of any partner aren't tested, nor shares of a base under 1.
    private static boolean isTestable(Basis.Count count, int per) {
        return count.count() <= LARGEST && (per != PERCENT || count.base().longValue() >= 1);
    }

    private static Interval ofCounts(Basis.Count then, Basis.Count now, int per) {
        if (per == PERCENT) {
            return Shares.difference(now.count(), now.base().longValue(), then.count(), then.base().longValue(),
                    LEVEL);
        }
        Interval ratio = RateRatio.compare(now.count(), now.base().doubleValue(), then.count(),
                then.base().doubleValue(), LEVEL).interval();
        return new Interval(Math.log(ratio.lower()), Math.log(ratio.upper()));
    }
}
