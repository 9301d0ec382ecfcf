package fr.egide.localseries;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.egide.statistics.Interval;
import fr.egide.statistics.RateRatioInterval;
import fr.egide.web.observation.Basis;

/// Months vary more than Poisson counts do: Pearson's chi-square of the periods around the rate of their year, over its
/// degrees of freedom (quasi-Poisson), widens the interval of the ratio. Seasons are in it: it errs on the careful side.
final class Spread {

    private Spread() {
    }

    /// 1 or more; 1 for shares, for one period a year, and where a year holds no fact.
    ///
    /// @param then periods of the year before, `now` those of the latest one, as many
    static double of(List<Basis.Count> then, List<Basis.Count> now, int per) {
        int freedom = 2 * (now.size() - 1);
        return per == TypedChange.PERCENT || freedom == 0
                ? 1
                : Math.max(1, (chiSquare(then) + chiSquare(now)) / freedom);
    }

    /// Interval of the change on a scale where 0 is no change: exact where counts vary as Poisson counts, by the normal law
    /// of the logarithm of the ratio where they vary more.
    static @Nullable Interval widened(Basis.Count before, Basis.Count after, int per, double spread) {
        if (spread == 1 || before.count() == 0 || after.count() == 0) {
            return TypedChange.between(null, before, null, after, per);
        }
        Interval ratio = RateRatioInterval.wald(after.count(), after.base().doubleValue(), before.count(),
                before.base().doubleValue(), spread, TypedChange.LEVEL);
        return new Interval(Math.log(ratio.lower()), Math.log(ratio.upper()));
    }

    private static double chiSquare(List<Basis.Count> year) {
        double facts = year.stream().mapToLong(Basis.Count::count).sum();
        double base = year.stream().mapToDouble(count -> count.base().doubleValue()).sum();
        if (facts == 0) {
            return 0;
        }
        return year.stream().mapToDouble(count -> {
            double expected = facts * count.base().doubleValue() / base;
            return (count.count() - expected) * (count.count() - expected) / expected;
        }).sum();
    }
}
