package fr.egide.statistics.smoothing;

/// A log-likelihood of two positive parameters: the first says how little areas differ (Poisson counts when infinite), the
/// second is the mean rate.
interface Surface {

    /// Beyond, the first parameter's counts and Poisson counts can't be told apart in double precision.
    double POISSON = 1e10;
    int STEPS = 200;
    /// Newton's steps square their error: after one this small nothing is left to gain.
    double SMALL_STEP = 1e-9;
    /// Rounding of the log-likelihood, which must not stop a good step.
    double SLACK = 1e-12;

    double value(double first, double mean);

    Slope slope(double first, double mean);

    /// Newton's method on the logarithms, each step halved until the surface grows. The first parameter may end infinite.
    default Point maximum(double firstFrom, double meanFrom) {
        double first = firstFrom;
        double mean = meanFrom;
        for (int step = 0; step < STEPS && first < POISSON; step++) {
            Slope slope = slope(first, mean);
            double value = value(first, mean);
            double factor = 1;
            while (value(first * Math.exp(factor * slope.firstStep()),
                    mean * Math.exp(factor * slope.meanStep())) < value - SLACK * Math.abs(value)) {
                factor /= 2;
            }
            first *= Math.exp(factor * slope.firstStep());
            mean *= Math.exp(factor * slope.meanStep());
            if (factor * (Math.abs(slope.firstStep()) + Math.abs(slope.meanStep())) < SMALL_STEP) {
                break;
            }
        }
        return new Point(first < POISSON ? first : Double.POSITIVE_INFINITY, mean);
    }

    record Point(double first, double mean) {}

    /// First and second derivatives by the logarithms of the first parameter (a) and of the mean (m).
    record Slope(double a, double m, double aa, double mm, double am) {

        double firstStep() {
            return peaked() ? clamp((am * m - mm * a) / determinant()) : clamp(aa < 0 ? -a / aa : Math.signum(a));
        }

        double meanStep() {
            return peaked() ? clamp((am * a - aa * m) / determinant()) : clamp(mm < 0 ? -m / mm : Math.signum(m));
        }

        private boolean peaked() {
            return aa < 0 && determinant() > 0;
        }

        private double determinant() {
            return aa * mm - am * am;
        }

        private static double clamp(double step) {
            return Math.clamp(step, -2, 2);
        }
    }
}
