package fr.egide.statistics.smoothing;

/// Overall rate, spread of the raw rates weighted by base, and mean base, of the areas that have a base.
record Moments(double mean, double spread, double meanBase) {

    static Moments of(int[] counts, double[] bases) {
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

    /// `e (y/e - m)²`, 0 for an area without a base.
    static double squaredGap(int count, double base, double mean) {
        double gap = base > 0 ? count / base - mean : 0;
        return base * gap * gap;
    }
}
