package fr.egide.statistics;

/// Intervals for a share counted on a base, and for the difference of two shares; sound at 0 and at 1.
public final class Shares {

    private Shares() {
    }

    /// Score interval (Wilson 1927, JASA 22:209), as a proportion.
    ///
    /// @param count those who have the trait, 0 to base
    /// @param base those counted, 1 or more
    /// @param level between 0 and 1 excluded
    /// @throws IllegalArgumentException outside these bounds
    public static Interval wilson(long count, long base, double level) {
        if (count < 0 || base < 1 || count > base || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("%d/%d at %s".formatted(count, base, level));
        }
        double z = Quantiles.normal(level);
        double share = (double) count / base;
        double middle = (2.0 * count + z * z) / (2 * (base + z * z));
        double half = z * Math.sqrt(z * z + 4 * base * share * (1 - share)) / (2 * (base + z * z));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /// Interval of the first share minus the second, from both score intervals (Newcombe 1998, Statistics in Medicine
    /// 17:873, method 10).
    ///
    /// @throws IllegalArgumentException as [#wilson]
    public static Interval difference(long count1, long base1, long count2, long base2, double level) {
        Interval first = wilson(count1, base1, level);
        Interval second = wilson(count2, base2, level);
        double p1 = (double) count1 / base1;
        double p2 = (double) count2 / base2;
        return new Interval(p1 - p2 - Math.hypot(p1 - first.lower(), second.upper() - p2),
                p1 - p2 + Math.hypot(first.upper() - p1, p2 - second.lower()));
    }
}
