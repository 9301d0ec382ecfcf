package fr.egide.statistics.trend;

/// The log-linear mean of a [NegativeBinomialTrend], found by Newton for a given κ: the likelihood is concave in it.
final class NegativeBinomialLine {

    private static final int STEPS = 100;
    /// Newton doubles its digits: the step after this one would change nothing.
    private static final double TOLERANCE = 1e-8;
    private static final double LARGEST_STEP = 2;

    private final long[] counts;
    private final double[] bases;
    private final double[] times;
    private final double[] means;
    private final double centre;
    private final double span;
    private double level;
    private double slope;

    /// Starts from the Poisson line, which is that of κ = 0.
    NegativeBinomialLine(long[] counts, double[] bases, double[] times) {
        this.counts = counts;
        this.bases = bases;
        this.times = times;
        means = new double[counts.length];
        PoissonTrend start = PoissonTrend.fitted(counts, bases, times);
        centre = start.centre();
        span = times[times.length - 1] - times[0];
        slope = start.slope();
        level = start.intercept() + slope * centre;
        updateMeans();
    }

    double mean(int reading) {
        return means[reading];
    }

    double slope() {
        return slope;
    }

    /// At time 0.
    double intercept() {
        return level - slope * centre;
    }

    /// To the line that is best for this κ.
    void climb(double kappa) {
        double largest = Double.MAX_VALUE;
        for (int k = 0; k < STEPS && largest > TOLERANCE; k++) {
            double a = 0;
            double b = 0;
            double c = 0;
            double u = 0;
            double v = 0;
            for (int i = 0; i < counts.length; i++) {
                double time = times[i] - centre;
                double mean = means[i];
                double shrink = 1 / (1 + kappa * mean);
                double weight = mean * (1 + kappa * counts[i]) * shrink * shrink;
                double score = (counts[i] - mean) * shrink;
                a += weight;
                b += weight * time;
                c += weight * time * time;
                u += score;
                v += score * time;
            }
            double determinant = a * c - b * b;
            double up = (c * u - b * v) / determinant;
            double turn = (a * v - b * u) / determinant;
            largest = Math.max(Math.abs(up), Math.abs(turn) * span);
            double kept = Math.min(1, LARGEST_STEP / largest);
            level += kept * up;
            slope += kept * turn;
            updateMeans();
        }
    }

    private void updateMeans() {
        for (int i = 0; i < means.length; i++) {
            means[i] = bases[i] * Math.exp(level + slope * (times[i] - centre));
        }
    }

    /// Standard errors of the line, κ taken as known.
    Errors errors(double kappa) {
        double a = 0;
        double b = 0;
        double c = 0;
        for (int i = 0; i < counts.length; i++) {
            double time = times[i] - centre;
            double weight = means[i] / (1 + kappa * means[i]);
            a += weight;
            b += weight * time;
            c += weight * time * time;
        }
        double determinant = a * c - b * b;
        return new Errors(Math.sqrt((c + centre * (2 * b + centre * a)) / determinant), Math.sqrt(a / determinant));
    }

    record Errors(double intercept, double slope) {}
}
