package fr.egide.statistics.smoothing;

/// A log-likelihood of two positive parameters: the first says how little areas differ (Poisson counts when infinite), the
/// second is the mean rate.
interface Surface {

    /// Beyond, the first parameter's counts and Poisson counts can't be told apart in double precision.
    double POISSON = 1e10;
    int STEPS = 200;
    double LONG_STEP = 2;
    /// Newton's steps square their error: after one this small nothing is left to gain.
    double SMALL_STEP = 1e-9;
    /// Rounding of the log-likelihood, which must not stop a good step.
    double SLACK = 1e-12;

    double value(double first, double mean);

    Slope slope(double first, double mean);

    /// Newton's method on the logarithms, each step halved until the surface grows. The first parameter may end infinite.
    default Point maximum(double first, double mean) {
        Point point = new Point(first, mean);
        for (int step = 0; step < STEPS && point.first < POISSON; step++) {
            Point move = slope(point.first, point.mean).step();
            double value = value(point.first, point.mean);
            double factor = Math.min(1, LONG_STEP / Math.max(Math.abs(move.first), Math.abs(move.mean)));
            while (value(point.moved(move, factor)) < value - SLACK * Math.abs(value)) {
                factor /= 2;
            }
            point = point.moved(move, factor);
            if (factor * (Math.abs(move.first) + Math.abs(move.mean)) < SMALL_STEP) {
                break;
            }
        }
        return point.first < POISSON ? point : new Point(Double.POSITIVE_INFINITY, point.mean);
    }

    private double value(Point point) {
        return value(point.first, point.mean);
    }

    /// The two parameters, or a move of their logarithms.
    record Point(double first, double mean) {

        Point moved(Point move, double factor) {
            return new Point(first * Math.exp(factor * move.first), mean * Math.exp(factor * move.mean));
        }
    }

    /// First and second derivatives by the logarithms of the first parameter (a) and of the mean (m).
    record Slope(double a, double m, double aa, double mm, double am) {

        /// Newton's step where the surface is peaked, else one uphill.
        Point step() {
            return peaked()
                    ? new Point((am * m - mm * a) / determinant(), (am * a - aa * m) / determinant())
                    : new Point(aa < 0 ? -a / aa : Math.signum(a), mm < 0 ? -m / mm : Math.signum(m));
        }

        private boolean peaked() {
            return aa < 0 && determinant() > 0;
        }

        private double determinant() {
            return aa * mm - am * am;
        }
    }
}
