package fr.egide.statistics.smoothing;

/// What Marshall's method of moments rests on, over the areas that have a base (Marshall 1991, Applied Statistics 40:283).
///
/// @param mean overall rate, in facts per unit of base
/// @param spread of the raw rates, weighted by base
/// @param meanBase mean base
public record Moments(double mean, double spread, double meanBase) {

    /// @param counts facts, 0 or more
    /// @param bases of the same areas, one at least above 0
    public static Moments of(double[] counts, double[] bases) {
        double facts = 0;
        double base = 0;
        int areas = 0;
        for (int i = 0; i < counts.length; i++) {
            facts += counts[i];
            base += bases[i];
            areas += bases[i] > 0 ? 1 : 0;
        }
        double mean = facts / base;
        double squares = 0;
        for (int i = 0; i < counts.length; i++) {
            squares += squaredGap(counts[i], bases[i], mean);
        }
        return new Moments(mean, squares / base, base / areas);
    }

    /// Variance between true rates: the spread less what counting noise explains; may be below 0.
    public double between() {
        return spread - mean / meanBase;
    }

    /// `e (y/e - m)²`, 0 for an area without a base.
    static double squaredGap(double count, double base, double mean) {
        double gap = base > 0 ? count / base - mean : 0;
        return base * gap * gap;
    }
}
